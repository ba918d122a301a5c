import { useEffect, useState } from 'preact/hooks';
import { responseStrings } from './responseStrings.js';

const say = responseStrings.filters;

interface ResponseSearchProps {
  q: string;
  onSearch: (q: string) => void;
}

/** Looks for words in what people wrote. */
export function ResponseSearch({ q, onSearch }: ResponseSearchProps) {
  const [text, setText] = useState(q);
  useEffect(() => setText(q), [q]);
  return (
    <form
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <label>
        {say.search}
        <input
          type="search"
          value={text}
          maxLength={200}
          placeholder={say.hint}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {say.go}
      </button>
    </form>
  );
}
