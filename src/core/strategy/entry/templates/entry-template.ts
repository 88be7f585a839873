import type { Bilingual } from '#core/law/law';
import type { EntryField, EntryProduct, EntrySection } from '#core/plan/entry-plan';

/** A task as a template proposes it. */
export interface TemplateTask {
  /** Unique over all templates. */
  readonly id: string;
  readonly section: EntrySection;
  /** Months after the launch, negative before it. */
  readonly monthsFromLaunch: number;
  readonly title: Bilingual;
}

/** What one is compared by. */
export interface TemplateAxis {
  readonly id: string;
  readonly name: Bilingual;
}

/**
 * Questions, axes and tasks for a kind of product. Our own list of what such a product has to settle in any market: it
 * states nothing about a market. Days are a proposal of ours and move with the launch.
 */
export interface EntryTemplate {
  readonly product: EntryProduct;
  /** A question beside each text that it has one for. */
  readonly asks: Readonly<Partial<Record<EntryField, Bilingual>>>;
  readonly axes: readonly TemplateAxis[];
  readonly tasks: readonly TemplateTask[];
}
