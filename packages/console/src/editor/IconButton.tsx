interface IconButtonProps {
  label: string;
  sign: string;
  isOff?: boolean;
  act: () => void;
}

/** A small button that is a sign to see and a sentence to hear. It keeps its place, and the focus, when it is off. */
export function IconButton({ label, sign, isOff = false, act }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => !isOff && act()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
