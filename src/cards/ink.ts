/** The printing inks of the light page, as in `src/styles/theme.css`: a share card has no dark mode to follow. */
export const ink = {
  paper: '#fdfcf8',
  ink: '#1b1a17',
  soft: '#5a564c',
  rule: '#cfc9b8',
  red: '#b3161b',
  green: '#0b5a4f',
  land: '#e4dfd0',
} as const;

/** The red on the dark page, for the icon. */
export const redOnDark = '#ff8078';
