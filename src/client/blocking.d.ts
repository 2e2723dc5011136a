/** The text of a script for the head of a page, as `src/metadata/blocking-scripts.ts` makes it. */
declare module '*?blocking' {
  const text: string;
  export default text;
}
