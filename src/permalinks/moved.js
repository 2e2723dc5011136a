// Needs JavaScript because a fragment is never sent to a server, and a page that only refreshes loses it: sends
// the reader of an address that was given up on to the new one, with the fragment they came with.
const { href, hash } = document.querySelector('main a');
location.replace(hash === '' ? href + location.hash : href);
