/** A crack through a stone: where the journey breaks. */
export function Crack() {
  return (
    <svg class="crack" viewBox="0 0 16 12" aria-hidden="true" focusable="false">
      <path d="M5.6 1C2.6 1.7.6 3.700.6 6.300c0 2.700 2.700 4.700 6 4.700L5.500 8.200 7.600 6 5 4Z" />
      <path d="M8 1 7.500 3.500 10.200 5.800 8 8.300 9 11c3.600-.2 6.400-2.100 6.400-4.700C15.400 3.300 12.300 1.100 8 1Z" />
    </svg>
  );
}
