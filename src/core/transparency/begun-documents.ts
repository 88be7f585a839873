import { TRANSPARENCY_DOCUMENT_IDS, type TransparencyDocumentId } from '#core/assessments/document';
import type { Plan } from '#core/plan/plan';

/** Documents on the product into which somebody has written, or that are signed. */
export function begunDocuments({
  transparency,
}: {
  readonly transparency?: Plan['transparency'];
}): readonly TransparencyDocumentId[] {
  const { documents = {}, signOffs = {} } = transparency ?? {};
  return TRANSPARENCY_DOCUMENT_IDS.filter(
    (id) => Object.hasOwn(documents, id) || Object.hasOwn(signOffs, id),
  );
}
