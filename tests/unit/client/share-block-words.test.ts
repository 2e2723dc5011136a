import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { blockAt } from '../../../src/client/block-at.ts';
import { blockQuote } from '../../../src/client/block-quote.ts';
import { blockName } from '../../../src/client/block-words.ts';

// The blocks of a story's page, with everything in them that isn't their own words.
const share = '<a class="share" href="#x">Share</a>';
const { document } = parseHTML(`<!doctype html><html><body>
  <header class="story-head"><h1>The trip</h1><p class="deck">What was settled.</p></header>
  <reading-place id="itinerary"><details><summary>Itinerary: 2 stops</summary>
    <svg><text>1</text></svg>
    <ol><li id="stop-busan"><span id="stop-pusan"></span><span aria-hidden="true">6</span>
      <h3>Busan, South Korea</h3>
      <p class="label"><b> <time datetime="2025-10-30">30 Oct</time></b> <span class="stamp">Done</span> ${share}</p>
      <place-time class="slot">Seoul time · Thu 30 Oct, 03:00 your time</place-time>
      <p>The meeting with Xi.<sup><a href="#source-a">1</a> <a href="#source-b">2</a></sup></p>
      <div class="gloss share-menu"><button>Copy link</button></div>
      <ul><li id="engagement-xi"><small><b>Meeting with Xi</b> · Held</small> ${share} About 100 minutes.</li>
        <li id="engagement-lee"><small><b>Talks with Lee</b> · Held · <time datetime="2025-10-30T11:00+09:00">11:00</time> · The hall</small> ${share}</li></ul>
    </li><li id="stop-tokyo"><h3>Tokyo, Japan</h3><p class="label"><b>Leaves <time datetime="2025-10-27T09:00+09:00">27 Oct, 09:00</time></b> ${share}</p></li></ol></details>${share}
  </reading-place>
  <article id="story"><section><h2 id="section-what">What was settled?</h2>${share}
    <p>A <span class="mention" id="term-truce">truce<button>Explain truce</button><span class="gloss" id="gloss-truce"><span> (</span>A pause.<span>)</span> ${share}</span></span>.<sup>3</sup></p>
    <figure id="figure-tariff"><figcaption>The tariff</figcaption>${share}<svg><text>100%</text></svg><p>Sums are ours.</p>
      <details><summary>As a table</summary><table><tr><td><time datetime="2025-11-01">1 Nov</time></td></tr></table></details></figure>
  </section></article>
  <section id="deadlines"><h2>The deadlines</h2>${share}
  <section class="callout" id="deadline-day"><div class="callout-top"><h2>Extra tariff</h2><span class="stamp"><s>Ahead</s></span></div>${share}
    <p class="callout-date"><time datetime="2025-11-01">1 November 2025</time></p><p class="label">Saturday · moved from <time datetime="2025-10-01">1 October 2025</time></p>
    <due-date class="slot">In 9 days</due-date>
    <p><span class="callout-number">155%</span> <span>in all</span></p>
    <dl class="facts"><dt>Set by</dt><dd>Trump</dd></dl>
    <ol class="steps"><li><small><time datetime="2025-10-10">10 October 2025</time> · <b>Announced</b></small> Posted.</li></ol></section>
  <section class="callout" id="deadline-long"><div class="callout-top"><h2>${'Long '.repeat(60)}title</h2><span class="stamp">Met</span></div>
    <p class="callout-date"><time datetime="2025-11-10">10 November 2025</time></p><p class="label">Monday</p>
    <dl class="facts"><dt>Set by</dt><dd>Both</dd></dl>
    <ol class="steps"><li><small><time datetime="2025-08-11">11 August 2025</time> · <b>Announced</b></small> Extended.</li>
      <li><small><time datetime="2025-11-04">4 November 2025</time> · <b>Met</b> · Trump</small> Two orders keep the rate.</li></ol></section></section>
  <section id="claims"><h2>What was said</h2>${share}<p>Each statement.</p>
    <h3 class="group-title"><span class="stamp">Happened</span> 14</h3>
    <ol class="claims"><li id="claim-five"><p>He will visit in five days. ${share}</p>
      <p><span class="stamp">Announced</span> <small>Said by News, <time datetime="2025-10-23">23 Oct 2025</time>:</small> soon.</p>
      <p><time datetime="2025-10-30">30 Oct 2025</time>: He did.</p></li></ol>
    <h3 class="group-title"><span class="stamp">Expected</span> 1</h3>
    <ol class="claims"><li id="claim-open"><p>They will meet. ${share}</p>
      <p><span class="stamp">Expected</span> <small>Said by News, <time datetime="2025-10-23">23 Oct 2025</time></small></p></li></ol></section>
  <section id="updates"><h2>Updates</h2>${share}<ol><li id="update-truce"><small><b><time datetime="2026-06-24">24 June 2026</time></b></small> ${share} <p>A court has ruled.</p></li></ol></section>
  <section id="people"><h2>People</h2>${share}<ul><li id="person-xi"><h3>Xi Jinping <span lang="zh">习近平</span></h3></li><li id="person-lee"><h3>Lee Jae Myung</h3></li></ul></section>
  <table><tr id="offer-chips"><td>Chips</td><td><span class="stamp">Kept</span> ${share}<p><time datetime="2025-10-23">23 Oct</time>: Named.</p></td></tr></table>
</body></html>`);
vi.stubGlobal('document', document);

describe.each([
  ['stop-busan', 'Busan, South Korea', 'Busan, South Korea. 30 Oct 2025. Done. The meeting with Xi.'],
  ['stop-tokyo', 'Tokyo, Japan', 'Tokyo, Japan. Leaves 27 Oct 2025, 09:00.'],
  [
    'engagement-xi',
    'Meeting with Xi',
    'Meeting with Xi · Held · Busan, South Korea · 30 Oct 2025. About 100 minutes.',
  ],
  [
    'engagement-lee',
    'Talks with Lee',
    'Talks with Lee · Held · 30 Oct 2025, 11:00 · The hall · Busan, South Korea.',
  ],
  ['itinerary', 'Itinerary: 2 stops', 'Itinerary: 2 stops. Busan, South Korea. Tokyo, Japan.'],
  ['section-what', 'What was settled?', 'What was settled? A truce.'],
  ['term-truce', 'truce', 'truce (A pause.)'],
  ['figure-tariff', 'The tariff', 'The tariff. Sums are ours.'],
  [
    'deadline-day',
    'Extra tariff',
    'Extra tariff. Due 1 November 2025. Saturday · moved from 1 October 2025. 155% in all. ' +
      '10 October 2025 · Announced: Posted.',
  ],
  [
    'deadline-long',
    `${'Long '.repeat(60)}title`,
    `${'Long '.repeat(60)}title. Met. Due 10 November 2025. Monday. ` +
      '4 November 2025 · Met · Trump: Two orders keep the rate.',
  ],
  ['deadlines', 'The deadlines', 'The deadlines. Extra tariff. …'],
  ['claims', 'What was said', 'What was said. Each statement. He will visit in five days. They will meet.'],
  [
    'claim-five',
    'He will visit in five days.',
    'He will visit in five days. Announced. Said by News, 23 Oct 2025: soon. Happened. 30 Oct 2025: He did.',
  ],
  ['claim-open', 'They will meet.', 'They will meet. Expected. Said by News, 23 Oct 2025.'],
  ['update-truce', 'A court has ruled.', '24 June 2026. A court has ruled.'],
  ['updates', 'Updates', 'Updates. A court has ruled.'],
  ['people', 'People', 'People. Xi Jinping. Lee Jae Myung.'],
  ['offer-chips', 'Chips', 'Chips. Kept. 23 Oct 2025: Named.'],
])('#%s', (fragment, name, words) => {
  test('has its name', () => {
    const block = blockAt(fragment);
    expect(block && blockName(block)).toBe(name);
  });

  test('is quoted by its own words', () => {
    const block = blockAt(fragment);
    expect(block && blockQuote(block)).toBe(words);
  });
});

test('a whole story is quoted by what it says it is about', () => {
  const deck = blockAt('explainers-trip');
  expect(deck && blockQuote(deck)).toBe('What was settled.');
});

// The pages of single blocks print their whole history, and under a stop its meetings.
describe('on its own page', () => {
  const page = (html: string) => {
    const block = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.querySelector(
      'section',
    );
    return block && blockQuote(block);
  };

  test('a stop is quoted without its meetings, and with its newest step', () => {
    const stop = `<section id="stop-busan"><div><h1>Busan, South Korea</h1>
      <p class="shared-state"><b class="label"><time datetime="2025-10-30">30 October 2025</time></b> <span class="stamp">Done</span></p>
      <ol class="steps"><li><small><time datetime="2025-10-23">23 October 2025</time> · <b>Announced</b></small> Third of three.</li>
        <li><small><time datetime="2025-10-30">30 October 2025</time> · <b>Done</b></small> The last stop.</li></ol>
      <h2>What was planned and held there</h2><section id="engagement-xi"><h3><small><b>Meeting with Xi</b></small></h3></section></div></section>`;
    expect(page(stop)).toBe(
      'Busan, South Korea. 30 October 2025. Done. 30 October 2025 · Done: The last stop.',
    );
  });

  test('a claim is quoted as in the story', () => {
    const claim = `<section id="claim-five"><h1>He will visit in five days.</h1>
      <p><span class="stamp">Announced</span> <small>Said by News, <time datetime="2025-10-23">23 Oct 2025</time>:</small> soon.</p>
      <p><span class="stamp">Happened</span> <time datetime="2025-10-30">30 Oct 2025</time>: He did.</p></section>`;
    const inStory = blockAt('claim-five');
    expect(page(claim)).toBe(inStory && blockQuote(inStory));
  });
});
