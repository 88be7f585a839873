/** What renting or owning copies of the model costs a month, as a staircase over the volume. */
export interface CopyCosts {
  /** Copies that a request a month asks for. */
  readonly copiesPerRequest: number;
  /** A copy for a month [USD]. */
  readonly usdPerCopyMonth: number;
  readonly spareCopies: number;
}

/**
 * Requests a month from which on copies of one's own cost less than buying by the request, at every larger volume too.
 *
 * Copies are whole, so that their cost is a staircase: n copies and the spare ones serve up to n / copiesPerRequest.
 * With r = the cost of a full copy's work over its price at the API, the n-th stair lies below the API over its whole
 * width from n ≥ (1 + r·spare) / (1 − r) on.
 *
 * @param usdPerRequest at the API [USD]
 * @returns [requests a month]; infinite when even full copies cost more than the API
 */
export function breakEvenRequests(
  { copiesPerRequest, usdPerCopyMonth, spareCopies }: CopyCosts,
  usdPerRequest: number,
): number {
  const ratio = (copiesPerRequest * usdPerCopyMonth) / usdPerRequest;
  if (!(ratio < 1)) return Number.POSITIVE_INFINITY;
  const firstBelow = Math.max(1, Math.ceil((1 + ratio * spareCopies) / (1 - ratio) - 1e-9));
  const start = (firstBelow - 1) / copiesPerRequest;
  if (firstBelow === 1) return (usdPerCopyMonth * (1 + spareCopies)) / usdPerRequest;
  // The stair before may cross the line within its width.
  const crossing = (usdPerCopyMonth * (firstBelow - 1 + spareCopies)) / usdPerRequest;
  return Math.max(Math.min(crossing, start), (firstBelow - 2) / copiesPerRequest);
}
