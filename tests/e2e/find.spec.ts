import { expect, test, type Page } from '@playwright/test';

/** Five ways to what Trump and Xi did in Busan, each from the front page and by links alone, but for the search. */
const story = 'explainers/trump-asia-trip-2025/';
const meeting = '#engagement-xi-meeting';

const goTo = (page: Page, room: string) =>
  page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: room, exact: true }).click();

/** Follows a link of the content. */
const follow = (page: Page, name: string | RegExp) =>
  page
    .getByRole('main')
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first()
    .click();

const isAtMeeting = async (page: Page) => {
  await expect(page).toHaveURL(new RegExp(`${story}${meeting}$`));
  await expect(page.locator(meeting)).toBeInViewport();
};

test.beforeEach(async ({ page }) => {
  await page.goto('');
});

test('the meeting in Busan is found by search', async ({ page }) => {
  await goTo(page, 'Search');
  await page.getByLabel('Words').fill('meeting busan');
  await follow(page, 'Meeting with Xi Jinping');
  await isAtMeeting(page);
});

test('the meeting in Busan is found by a person', async ({ page }) => {
  await goTo(page, 'People');
  await follow(page, /^Xi Jinping/);
  await follow(page, 'Meeting with Xi Jinping');
  await isAtMeeting(page);
});

test('the meeting in Busan is found by its place', async ({ page }) => {
  await goTo(page, 'Places');
  await follow(page, /^Busan/);
  await follow(page, 'Meeting with Xi Jinping');
  await isAtMeeting(page);
});

test('the meeting in Busan is found by the deadline it stood under', async ({ page }) => {
  await goTo(page, 'Deadlines');
  const due = page.getByRole('listitem').filter({ hasText: 'Extra tariff on Chinese goods' });
  await due.getByRole('link', { name: /Asia trip/ }).click();
  await expect(page).toHaveURL(new RegExp(`${story}#deadline-tariff-1-november$`));
  await expect(page.locator('#deadline-tariff-1-november')).toBeInViewport();
  await follow(page, 'sat for about 100 minutes');
  await isAtMeeting(page);
});

test('the meeting in Busan is found by the month it was in', async ({ page }) => {
  await goTo(page, 'Archive');
  await follow(page, /October 2025|^October/);
  await follow(page, /Trump and Xi meet for about 100 minutes/);
  await expect(page).toHaveURL(new RegExp(`${story}#update-`));
  await follow(page, 'sat for about 100 minutes');
  await isAtMeeting(page);
});
