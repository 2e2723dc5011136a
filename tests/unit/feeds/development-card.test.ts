import { expect, test, vi } from 'vitest';
import { fixtureView } from '../cards/views.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { developmentCard } = await import('../../../src/feeds/development-card.ts');

const view = fixtureView('maximal', '2027-01-01T00:00:00Z');
const [update] = view.updates;

test.each([
  ['the first block that has one', ['tariff-1-november', 'busan'], 'maximal/deadline/tariff-1-november'],
  ['the first in its own order', ['busan', 'tariff-1-november'], 'maximal/stop/busan'],
  ['what stands after blocks that have none', ['soybeans', 'will-meet'], 'maximal/claim/will-meet'],
  ['the stop of a meeting', ['leaders-meeting'], 'maximal/stop/busan'],
  ['a person', ['xi-jinping'], 'maximal/person/xi-jinping'],
  ['its story, where no block has one', ['soybeans', 'tariff-steps'], 'maximal'],
  ['its story, where it touches nothing', [], 'maximal'],
])('an update shows the card of %s', (_, touches, card) => {
  if (update === undefined) throw new TypeError('The fixture has an update.');
  const { url } = developmentCard(view, { ...update, touches });
  expect(url.replace(/\?v=\w+$/, '')).toBe(`https://news.example/news/cards/${card}.png`);
});
