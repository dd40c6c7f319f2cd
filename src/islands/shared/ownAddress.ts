/** The address of the calculator's own page, for links, codes and paper: also where it stands in a frame, as the page `embed/…`. */
export function ownAddress(): string {
  return location.origin + location.pathname.replace(/embed(?=\/[^/]+\/$)/u, 'calculators');
}
