import { joinLicences } from '#core/ip/materials/licence-ids/join-licences';
import {
  localName,
  property,
  references,
  type Spdx3Element,
} from '#core/ip/materials/readers/spdx/spdx3-elements';

export interface Spdx3Licence {
  readonly text: string | undefined;
  readonly wording: string | undefined;
}

const NOTHING: Spdx3Licence = { text: undefined, wording: undefined };
/** Deepest nesting of licence sets that is followed. */
const MAX_DEPTH = 32;
const LISTED = /^https?:\/\/spdx\.org\/licenses\/([A-Za-z0-9.+-]+?)(?:\.html|\.json)?$/;

/** The licence that a relationship points to: an expression, a set of licences, or one with its wording. */
export function spdx3Licence(
  reference: string,
  byId: ReadonlyMap<string, Spdx3Element>,
  depth = 1,
): Spdx3Licence {
  const element = byId.get(reference);
  if (element === undefined || depth > MAX_DEPTH) return { ...NOTHING, text: listedId(reference) };
  const { record, type } = element;
  const parts = (key: string) =>
    references(record, key).map((each) => spdx3Licence(each, byId, depth + 1).text ?? 'NOASSERTION');
  switch (type) {
    case 'LicenseExpression':
      return { ...NOTHING, text: textOf(element, 'licenseExpression') };
    case 'ListedLicense':
      return { ...NOTHING, text: listedId(reference) ?? textOf(element, 'name') };
    case 'ConjunctiveLicenseSet':
      return { ...NOTHING, text: joinLicences(parts('member'), 'AND') };
    case 'DisjunctiveLicenseSet':
      return { ...NOTHING, text: joinLicences(parts('member'), 'OR') };
    case 'OrLaterOperator':
      return { ...NOTHING, text: `${parts('subjectLicense')[0] ?? ''}+` };
    case 'WithAdditionOperator': {
      const [addition = ''] = references(record, 'subjectAddition');
      const [subject = ''] = parts('subjectExtendableLicense');
      return { ...NOTHING, text: `${subject} WITH ${localName(addition)}` };
    }
    default:
      return {
        text: textOf(element, 'name') ?? listedId(reference),
        wording: textOf(element, 'licenseText'),
      };
  }
}

function listedId(reference: string): string | undefined {
  return LISTED.exec(reference)?.[1];
}

function textOf({ record }: Spdx3Element, name: string): string | undefined {
  const value = property(record, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
