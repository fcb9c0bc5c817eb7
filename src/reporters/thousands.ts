/** A whole number as English writes it: 12,345. The runtime's own formatting costs 30 ms when it is first used. */
export function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
