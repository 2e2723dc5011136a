/** Where an editor writes: the folder of articles, relative to the project. `CONTENT_DIR` names another. */
export function contentDir(given: string | undefined = process.env['CONTENT_DIR']): string {
  return given === undefined || given === '' ? 'content/explainers' : given;
}
