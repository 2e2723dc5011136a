/**
 * Ends this process soon after the one that started it. npm passes SIGTERM on to its shell alone, which ends
 * without telling us; a server would stay behind, holding its port.
 */
export function endWithParent(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 250).unref();
}
