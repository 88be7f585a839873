/**
 * A PDF whose dates of creation and change are the start of a day, so that two prints of the same state are the same
 * bytes. The places of all objects stay, since the text keeps its length.
 *
 * @param date YYYY-MM-DD
 */
export function withDate(pdf: Uint8Array, date: string): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const stamp = `D:${date.replaceAll('-', '')}000000+00'00'`;
  const dated = text.replace(
    /(\/(?:CreationDate|ModDate) \()(D:[^)]*)(?=\))/g,
    (whole, key: string, old: string) => (old.length === stamp.length ? `${key}${stamp}` : whole),
  );
  return Buffer.from(dated, 'latin1');
}
