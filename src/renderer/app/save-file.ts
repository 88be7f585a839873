/** Offers a text as a download under a name. @param type its media type */
export function saveTextFile(fileName: string, text: string, type = 'application/json'): void {
  saveFile(fileName, text, type);
}

/** Offers a file as a download; the desktop shell asks where to put it. @param type its media type */
export function saveFile(fileName: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
