/** Hands a file to the browser to be saved; works from file:// too, and asks no server. */

/** Time after which the browser has surely begun to read the file. */
const KEEP_MS = 60_000;

export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
