import { describe, expect, it } from 'vitest';
import { ApiError } from '../api/apiError.js';
import type { AuthoredDocument, StoredDocument } from '../api/types.js';
import { fernway } from '../testing/fernway.js';
import { createDraft } from './createDraft.js';
import { editSurvey } from './edit.js';

const renamed = (name: string) => (before: AuthoredDocument) =>
  editSurvey(before, 'checkout-effort', (survey) => ({ ...survey, name }));

const refusal = (status: number, body: unknown = {}) =>
  new ApiError({ status, code: 'refused', message: 'The collector refused it.', body });

/** A collector in memory: keeps one draft, counts its revisions, and refuses what it is told to refuse. */
function desk() {
  const stored: StoredDocument = { document: fernway(), revision: '1', liveVersion: 1 };
  const refusals: ApiError[] = [];
  const saves: (string | undefined)[] = [];
  const timers: (() => void)[] = [];
  const nameIn = (document: AuthoredDocument) => document.surveys?.[0]?.name;
  const store = (document: AuthoredDocument) => {
    stored.document = document;
    stored.revision = String(Number(stored.revision) + 1);
    return stored.revision;
  };
  const draft = createDraft(
    { ...stored },
    {
      load: async () => ({ ...stored }),
      revision: async () => stored.revision,
      save: async (document, revision) => {
        const refused = refusals.shift();
        if (refused) throw refused;
        if (revision !== stored.revision) throw refusal(409);
        saves.push(nameIn(document));
        return { revision: store(document), changed: true };
      },
      later: (run) => {
        timers.push(run);
        return () => void timers.splice(timers.indexOf(run), 1);
      },
    },
  );
  return { draft, stored, refusals, saves, timers, store, nameOf: () => nameIn(draft.document.value) };
}

describe('the draft', () => {
  it('saves by itself, once for a run of letters', async () => {
    const { draft, timers, saves } = desk();
    for (const name of ['C', 'Ch', 'Checkout']) draft.edit(renamed(name));
    expect(draft.state.value).toEqual({ is: 'waiting' });
    expect(timers).toHaveLength(1);
    timers[0]?.();
    await draft.flush();
    expect(saves).toEqual(['Checkout']);
    expect(draft.state.value).toEqual({ is: 'saved' });
  });

  it('saves again what was typed while it saved', async () => {
    const { draft, saves } = desk();
    draft.edit(renamed('One'));
    const saving = draft.flush();
    draft.edit(renamed('Two'));
    expect(await saving).toBe(true);
    expect(saves).toEqual(['One', 'Two']);
  });

  it('does not save what came back to what is stored', async () => {
    const { draft, saves } = desk();
    draft.edit(renamed('Other'));
    draft.edit(renamed('Ease of checking out'));
    expect(await draft.flush()).toBe(true);
    expect(saves).toEqual([]);
  });

  it('says so when it could not save, keeps the words, and saves them at the next try', async () => {
    const { draft, refusals, saves, nameOf } = desk();
    refusals.push(refusal(0));
    draft.edit(renamed('Checkout'));
    expect(await draft.flush()).toBe(false);
    expect(draft.state.value).toEqual({ is: 'failed', message: 'The collector refused it.' });
    expect(nameOf()).toBe('Checkout');
    expect(await draft.flush()).toBe(true);
    expect(saves).toEqual(['Checkout']);
  });

  it('hands on what is wrong with it', async () => {
    const { draft, refusals } = desk();
    const findings = [{ path: 'surveys[0].name', message: 'write something' }];
    refusals.push(refusal(422, { findings }));
    draft.edit(renamed(''));
    await draft.flush();
    expect(draft.state.value).toEqual({ is: 'invalid', findings });
  });

  it('keeps my words through a conflict and does not save over the other ones by itself', async () => {
    const { draft, store, saves, nameOf } = desk();
    store({ ...fernway(), settings: { reachRate: 0.5 } });
    draft.edit(renamed('Mine'));
    await draft.flush();
    expect(draft.state.value).toMatchObject({ is: 'conflict' });
    draft.edit(renamed('Mine, longer'));
    expect(await draft.flush()).toBe(false);
    expect(nameOf()).toBe('Mine, longer');
    expect(saves).toEqual([]);
  });

  it('puts my changes into theirs when I choose so', async () => {
    const { draft, store, stored } = desk();
    store({ ...fernway(), settings: { reachRate: 0.5 } });
    draft.edit(renamed('Mine'));
    await draft.flush();
    expect(await draft.resolve('mine')).toBe(true);
    expect(stored.document).toMatchObject({ surveys: [{ name: 'Mine' }], settings: { reachRate: 0.5 } });
  });

  it('takes theirs when I choose so', async () => {
    const { draft, store, nameOf } = desk();
    store(renamed('Theirs')(fernway()));
    draft.edit(renamed('Mine'));
    await draft.flush();
    expect(await draft.resolve('theirs')).toBe(true);
    expect(nameOf()).toBe('Theirs');
    expect(draft.state.value).toEqual({ is: 'saved' });
  });

  it('says that it failed when the other draft cannot be read either', async () => {
    const draft = createDraft(
      { document: fernway(), revision: '1', liveVersion: 1 },
      {
        load: () => Promise.reject(refusal(0)),
        revision: () => Promise.reject(refusal(0)),
        save: () => Promise.reject(refusal(409)),
        later: () => () => {},
      },
    );
    draft.edit(renamed('Mine'));
    await draft.flush();
    expect(draft.state.value).toMatchObject({ is: 'failed' });
  });
});

describe('a draft that somebody else may write as well', () => {
  it('takes over what they saved while nothing is written here, and remembers what it was', async () => {
    const { draft, store, nameOf } = desk();
    store(renamed('Theirs')(fernway()));
    await draft.look();
    expect(nameOf()).toBe('Theirs');
    expect(draft.overtaken.value).toEqual({ before: fernway(), after: renamed('Theirs')(fernway()) });
    draft.forgetOvertaken();
    expect(draft.overtaken.value).toBeUndefined();
  });

  it('takes for theirs nothing that is written here afterwards, nor in between', async () => {
    const { draft, store, stored } = desk();
    store(renamed('Theirs')(fernway()));
    await draft.look();
    draft.edit((before) => ({ ...before, settings: { reachRate: 0.5 } }));
    await draft.flush();
    expect(draft.overtaken.value).toEqual({ before: fernway(), after: renamed('Theirs')(fernway()) });
    store(renamed('Theirs again')(stored.document));
    await draft.look();
    const { before, after } = draft.overtaken.value ?? {};
    expect(before).toEqual({ ...fernway(), settings: { reachRate: 0.5 } });
    expect(after).toEqual(stored.document);
  });

  it('goes on from there without a conflict', async () => {
    const { draft, store, saves } = desk();
    store(renamed('Theirs')(fernway()));
    await draft.look();
    draft.edit(renamed('Mine'));
    expect(await draft.flush()).toBe(true);
    expect(saves).toEqual(['Mine']);
  });

  it('leaves what is being written alone: saving it tells of both', async () => {
    const { draft, store, nameOf } = desk();
    draft.edit(renamed('Mine'));
    store(renamed('Theirs')(fernway()));
    await draft.look();
    expect(nameOf()).toBe('Mine');
    await draft.flush();
    expect(draft.state.value).toMatchObject({ is: 'conflict', base: fernway() });
  });

  it('says nothing of its own saves', async () => {
    const { draft } = desk();
    draft.edit(renamed('Mine'));
    await draft.flush();
    await draft.look();
    expect(draft.overtaken.value).toBeUndefined();
  });
});
