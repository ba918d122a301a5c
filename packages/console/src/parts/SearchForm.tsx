import { useEffect, useState } from 'preact/hooks';
import { strings } from '../strings.js';

const say = strings.filters;

interface SearchFormProps {
  /** What is searched for now. */
  q: string;
  onSearch: (q: string) => void;
}

/** Looks for words in what people wrote. */
export function SearchForm({ q, onSearch }: SearchFormProps) {
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
          placeholder={say.searchHint}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {say.searchGo}
      </button>
    </form>
  );
}
