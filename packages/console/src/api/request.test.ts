import { afterEach, describe, expect, it, vi } from 'vitest';
import { request, whenSignedOut } from './request.js';

function answering(status: number, body: string | null) {
  vi.stubGlobal('fetch', async () => new Response(body, { status }));
}

afterEach(() => {
  vi.unstubAllGlobals();
  whenSignedOut(() => {});
});

describe('request', () => {
  it('answers with the parsed body', async () => {
    answering(200, '{"a":1}');
    expect((await request('/api/session')).body).toEqual({ a: 1 });
  });

  it.each([202, 204])('answers with nothing for %d', async (status) => {
    answering(status, null);
    expect((await request('/api/session')).body).toBeUndefined();
  });

  it('throws the collector’s own words as a sentence, with code, status and body', async () => {
    answering(422, '{"code":"invalid","message":"limit must be a number","findings":[]}');
    await expect(request('/api/projects/demo/responses')).rejects.toMatchObject({
      status: 422,
      code: 'invalid',
      message: 'Limit must be a number.',
      body: { findings: [] },
    });
  });

  it('says that the collector does not answer when it does not', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    await expect(request('/api/session')).rejects.toMatchObject({ status: 0, code: 'offline' });
  });

  it('says that an answer is unreadable when a proxy answers with a page of its own', async () => {
    answering(502, '<html>Bad gateway</html>');
    await expect(request('/api/session')).rejects.toMatchObject({ status: 502, code: 'unreadable' });
  });

  it('signs out when a session has ended, but not while asking whether there is one', async () => {
    const signedOut = vi.fn();
    whenSignedOut(signedOut);
    answering(401, '{"code":"unauthorized","message":"Sign in."}');
    await expect(request('/api/session')).rejects.toMatchObject({ status: 401 });
    expect(signedOut).not.toHaveBeenCalled();
    await expect(request('/api/projects/demo/document')).rejects.toMatchObject({ status: 401 });
    expect(signedOut).toHaveBeenCalledOnce();
  });
});
