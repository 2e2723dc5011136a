import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { blockAt, blockName, blockWords } from '../../../src/client/block-words.ts';

// The blocks of a story's page, with everything in them that isn't their own words.
const share = '<a class="share" href="#x">Share</a>';
const { document } = parseHTML(`<!doctype html><html><body>
  <header class="story-head"><h1>The trip</h1><p class="deck">What was settled.</p></header>
  <reading-place id="itinerary"><details><summary>Itinerary: 2 stops</summary>
    <svg><text>1</text></svg>
    <ol><li id="stop-busan"><span id="stop-pusan"></span><span aria-hidden="true">6</span>
      <h3>Busan, South Korea</h3>
      <p class="label"><b> <time>30 Oct</time></b> <span class="stamp">Done</span> ${share}</p>
      <place-time class="slot">Seoul time · Thu 30 Oct, 03:00 your time</place-time>
      <p>The meeting with Xi.<sup><a href="#source-a">1</a> <a href="#source-b">2</a></sup></p>
      <div class="gloss share-menu"><button>Copy link</button></div>
      <ul><li id="engagement-xi"><small><b>Meeting with Xi</b> · Held</small> ${share} About 100 minutes.</li></ul>
    </li></ol></details>${share}
  </reading-place>
  <article id="story"><section><h2 id="section-what">What was settled?</h2>${share}
    <p>A <span class="mention" id="term-truce">truce<button>Explain truce</button><span class="gloss" id="gloss-truce"><span> (</span>A pause.<span>)</span> ${share}</span></span>.<sup>3</sup></p>
    <figure id="figure-tariff"><figcaption>The tariff</figcaption>${share}<svg><text>100%</text></svg><p>Sums are ours.</p>
      <details><summary>As a table</summary><table><tr><td>1 Nov</td></tr></table></details></figure>
  </section></article>
  <section class="callout" id="deadline-day"><div><h2>Extra tariff</h2><span class="stamp"><s>Ahead</s></span></div>${share}
    <p><time>1 November 2025</time></p><due-date class="slot">In 9 days</due-date>
    <p><span class="callout-number">155%</span> <span>in all</span></p>
    <dl><dt>Set by</dt><dd>Trump</dd></dl></section>
  <section id="claims"><h2>What was said</h2>${share}<p>Each statement.</p>
    <h3 class="group-title"><span class="stamp">Happened</span> 14</h3>
    <ol><li id="claim-five"><p>He will visit in five days. ${share}</p>
      <p><span class="stamp">Announced</span> <small>Said by News, <time>23 Oct</time>:</small> soon.</p></li></ol></section>
  <ol><li id="update-truce"><small><b><time>24 June</time></b></small> ${share} <p>A court has ruled.</p></li></ol>
  <table><tr id="offer-chips"><td>Chips</td><td><span class="stamp">Kept</span> ${share}<p>23 Oct: Named.</p></td></tr></table>
</body></html>`);
vi.stubGlobal('document', document);

describe.each([
  ['stop-busan', 'Busan, South Korea', 'Busan, South Korea. 30 Oct. Done. The meeting with Xi.'],
  ['engagement-xi', 'Meeting with Xi', 'Meeting with Xi · Held. About 100 minutes.'],
  ['itinerary', 'Itinerary: 2 stops', 'Itinerary: 2 stops.'],
  ['section-what', 'What was settled?', 'What was settled? A truce.'],
  ['term-truce', 'truce', 'truce (A pause.)'],
  ['figure-tariff', 'The tariff', 'The tariff. Sums are ours.'],
  ['deadline-day', 'Extra tariff', 'Extra tariff. 1 November 2025. 155% in all. Set by: Trump.'],
  ['claims', 'What was said', 'What was said. Each statement.'],
  [
    'claim-five',
    'He will visit in five days.',
    'He will visit in five days. Announced. Said by News, 23 Oct: soon.',
  ],
  ['update-truce', 'A court has ruled.', '24 June. A court has ruled.'],
  ['offer-chips', 'Chips', 'Chips. Kept. 23 Oct: Named.'],
])('#%s', (fragment, name, words) => {
  test('has its name', () => {
    const block = blockAt(fragment);
    expect(block && blockName(block)).toBe(name);
  });

  test('is quoted by its own words', () => {
    const block = blockAt(fragment);
    expect(block && blockWords(block)).toBe(words);
  });
});

test('a whole story is quoted by what it says it is about', () => {
  const deck = blockAt('explainers-trip');
  expect(deck && blockWords(deck)).toBe('What was settled.');
});
