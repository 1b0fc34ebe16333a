/** Domains that belong to nobody or to everybody's examples (RFC 2606 names, and those that texts use as such). */
export const SAMPLE_DOMAIN =
  /(?:^|\.)(?:example\.(?:co\.)?\w{2,10}|example|test|invalid|localhost|local|internal)$|^(?:test|foo|bar|foobar|domain|mydomain|yourdomain|company|mycompany|yourcompany|acme|email|mail|site|abc|xyz|sample|demo|contoso)\.\w{2,6}$/;
/** Names before the @ that stand for a role, a machine or nobody. */
export const ROLE_MAILBOX =
  /^(?:no-?reply|do-?not-?reply|info|support|help|hello|hi|admin|administrator|contact|sales|billing|office|team|security|abuse|postmaster|webmaster|root|git|hg|svn|bot|ci|dev|ops|user|users?\d*|username|test|tester|test\d+|foo|bar|baz|me|you|your|name|email|someone|somebody|john|jane|john\.?doe|jane\.?doe|alice|bob|carol|ada|a|b|x)$/;
/** Ends of file names that look like domains. */
export const FILE_ENDING = /\.(?:png|jpe?g|gif|webp|svg|js|mjs|ts|tsx|css|html?|json|ya?ml|txt|md|py|zip|conf|lock)$/;
/** Card numbers that payment providers publish for tests. */
export const TEST_CARDS: ReadonlySet<string> = new Set(
  '4242424242424242 4000056655665556 4111111111111111 4012888888881881 5555555555554444 5105105105105100 5200828282828210 2223003122003222 378282246310005 371449635398431 6011111111111117 6011000990139424 30569309025904 3056930009020004 3530111333300000 3566002020360505 4000000000000002 4000000000009995 4000002500003155'.split(
    ' ',
  ),
);
/** Account numbers that documentation uses. */
export const SAMPLE_IBANS: ReadonlySet<string> = new Set(
  'DE89370400440532013000 GB82WEST12345698765432 GB29NWBK60161331926819 FR1420041010050500013M02606 FR7630006000011234567890189 NL91ABNA0417164300 ES9121000418450200051332 CH9300762011623852957 AT611904300234573201 BE68539007547034 IT60X0542811101000000123456 PL61109010140000071219812874 SE4550000000058398257466'.split(
    ' ',
  ),
);
/** Numbers set aside for fiction and examples: 555-01xx in North America, Ofcom's ranges in Britain, and runs of digits in order. */
export const SAMPLE_PHONE = /555|7700900|2079460|1134960|1914980|(\d)\1{5}|123456|234567|987654/;
/** Social security numbers that were printed in advertisements, or stand in every example. */
export const SAMPLE_SSN: ReadonlySet<string> = new Set(['078-05-1120', '219-09-9999', '123-45-6789']);
