/**
 * Formatter of a tooltip that speaks of a place on the axis: ECharts hands over a point of every series there, and all of
 * them stand at the same place.
 *
 * @param textOf what is said of the place; undefined = nothing
 */
export function axisTooltip(textOf: (place: number) => string | undefined): (points: unknown) => string {
  return (points) => {
    const [first] = Array.isArray(points) ? (points as readonly { readonly dataIndex: number }[]) : [];
    return first === undefined ? '' : (textOf(first.dataIndex) ?? '');
  };
}
