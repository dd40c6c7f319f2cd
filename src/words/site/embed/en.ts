import type { SiteWords } from '../type.ts';

/** Sentences around calculators in pages of other sites, in English. */
export const embed: SiteWords['embed'] = {
  foot: {
    by: 'This calculator is published by Mingce, not by the site that shows it.',
    privacy: 'Your answers do not leave this device. The site that shows this calculator knows how tall it is, and not what you answer.',
    kept: 'What you keep on the device here may not be there on Mingce’s own site, and the other way round.',
    full: 'Open on Mingce: rules, examples, what is unclear',
    policy: 'Read the policy',
    newWindow: 'Links open a new window.',
    noScript: 'This calculator needs scripts. Its rules and examples can be read without them:',
  },
  open: 'Put it on your own site',
  title: 'A calculator on your own site',
  lead: 'The site of a village, a community, a federation or a school can show a calculator in a page of its own. Whoever uses it there, the answers stay on their device.',
  allowed: {
    title: 'Which sites may show one',
    nobody: 'At present no site may: a calculator would not appear. Ask those who publish this site to put your address on the list.',
    anybody: 'At present any site may.',
    some: 'At present these addresses may:',
    others: 'On any other it will not appear. Ask those who publish this site to add yours.',
    pages: 'Only the calculators below can be shown. No other page of this site can be put into a frame by anyone.',
  },
  how: {
    title: 'How to do it',
    first: 'First this line, once in a page, before the calculator. It lets the frame grow and shrink with what stands in it. Without it the calculator works too, with a scroll bar.',
    own: 'Or keep these lines as a file of your own site, so that your page fetches no script from this one:',
    then: 'Then find the calculator below and paste its code into the page. For another language, change the language of this page at the top.',
    secure: 'Your page should use https. On a page with http browsers turn some things off: links have to be copied by hand, and the points ledger cannot be kept.',
    sandbox: 'If you give the frame a sandbox, it needs at least:',
  },
  sent: {
    title: 'What is sent and what is not',
    only: 'The calculator tells your page one thing: how tall it is, as a number, for example:',
    not: 'No answers, no results, not which question is being asked; no statistics and no cookies. The height is rounded up, yet how long the content is may let someone guess a little, such as whether there is a result already.',
    any: 'The number goes to the page around the frame, whichever it is: the server’s list decides who may be around it, and a browser need not tell the calculator who is. The script on your page checks that a message came from that frame, and from the address of this site.',
    host: 'The calculator fetches its files from this site, so whoever hosts it may log network addresses. No answer is in them.',
    links: 'Clauses, and “Open on Mingce”, open a new window; your page stays where it is.',
  },
  kept: {
    title: 'What is kept on a device',
    text: 'Browsers now keep what is stored in a frame apart for each site around it. A case or a ledger kept in your page is not there on Mingce’s own site, nor on others, and the browser may clear it sooner. Keep a ledger on Mingce’s own site, and save backups often.',
    refused: 'Where the browser refuses to keep anything, the calculator still computes, and says that nothing was kept.',
    large: 'The same holds for larger type: it is chosen once on each site, by the button below the calculator.',
    offline: 'Without a network a calculator in a frame does not open. Mingce’s own site does.',
  },
  codes: { title: 'The code for each calculator', frame: (calculator) => `${calculator} · Mingce`, lead: 'The height in the code is enough for most first screens on a wide page; what is longer scrolls inside. With the line above, the height fits itself.' },
};
