import { TOPIC_IDS, type TopicId } from '../schemas/condition.ts';

/** Something that the answers speak of, with the words that show it. */
interface Topic {
  readonly name: string;
  readonly words: RegExp;
}

const topic = (name: string, words: RegExp): Topic => ({ name, words });

/** What is recognised in the answers. A wrong guess costs a line in a list; none of them decides alone. */
export const TOPICS: Readonly<Record<TopicId, Topic>> = {
  api: topic('web API', /\b(?:endpoints?|rest|graphql|webhooks?|http)\b|\b(?:get|post|put|patch|delete) \//i),
  background: topic('background work', /\b(?:celery|queues?|workers?|jobs?|cron|sidekiq|bullmq|kafka|sqs|rabbitmq)\b/i),
  database: topic('database', /\b(?:sql|postgres(?:ql)?|mysql|mariadb|sqlite|orm|database|tables?)\b/i),
  migration: topic(
    'schema migration',
    /\b(?:alter table|backfill|schema change|migrations?|(?:add|drop|new|nullable) (?:the )?column)\b/i,
  ),
  'front-end': topic(
    'front end',
    /\b(?:react|vue|svelte(?:kit)?|angular|solidjs|css|html|screen reader|combobox|dialog|swiftui|flutter|jetpack compose|dark mode)\b/i,
  ),
  infrastructure: topic(
    'infrastructure',
    /\b(?:terraform|opentofu|kubernetes|helm|cloudformation|cdk|pulumi|ansible|iam)\b/i,
  ),
  money: topic(
    'money',
    /\b(?:payments?|invoices?|prices?|pricing|refunds?|billing|tax(?:es)?|payouts?|vat|discounts?)\b/i,
  ),
  'personal-data': topic(
    'personal data',
    /\b(?:personal data|gdpr|(?:e-?)?mail addresses|home addresses|patients?|birthdays?|passports?)\b/i,
  ),
  permissions: topic(
    'permissions',
    /\b(?:permissions?|roles?|log-?in|sign-?in|passwords?|tokens?|oauth|authoris|authoriz|authenticat)\w*/i,
  ),
  fault: topic(
    'a fault to find',
    /\b(?:flaky|intermittent\w*|race condition|deadlocks?|memory leak|crash(?:es|ed)?|root cause|the cause|bugs?|fix(?:es)?|regression|once in \w+ runs)\b/i,
  ),
  'same-change': topic(
    'the same change repeated',
    /\b(?:rename|codemod|replace (?:all|every|each)|in all (?:packages|files|modules|services)|everywhere)\b/i,
  ),
  'throw-away': topic('a sketch', /\b(?:prototypes?|spike|throw-?away|proof of concept|sketch|mock-?up)\b/i),
  performance: topic('speed', /\b(?:slow(?:er)?|faster|latency|p9[59]|throughput|speed up|performance)\b/i),
  upgrade: topic(
    'an upgrade',
    /\b(?:upgrades?|upgrading|major version|migrate to (?:v|version) ?\d+|from (?:v|version) ?\d[\d.]* to \d)\b/i,
  ),
  upload: topic('uploads', /\buploads?(?:ed|ing)?\b/i),
  django: topic('Django', /\bdjango\b/i),
  celery: topic('Celery', /\bcelery\b/i),
  python: topic('Python', /\b(?:python|django|flask|fastapi|pytest)\b/i),
  rails: topic('Rails', /\b(?:rails|activerecord)\b/i),
  laravel: topic('Laravel', /\b(?:laravel|eloquent)\b/i),
  spring: topic('Spring', /\bspring(?: boot)?\b/i),
  react: topic('React', /\b(?:react|next\.js)\b/i),
  typescript: topic('TypeScript', /\btypescript\b/i),
  node: topic('Node.js', /\b(?:node(?:\.js)?|express|nestjs|next\.js|pnpm|npm|nx|vite|vitest)\b/i),
  go: topic('Go', /\b(?:golang|go \d|go test|go\.mod)\b/i),
  dotnet: topic('.NET', /(?:\bc#|\.net\b|\basp\.net\b|\bdotnet\b)/i),
  rust: topic('Rust', /\b(?:rust|cargo)\b/i),
  postgres: topic('PostgreSQL', /\bpostgres(?:ql)?\b/i),
  terraform: topic('Terraform', /\b(?:terraform|opentofu)\b/i),
  kubernetes: topic('Kubernetes', /\b(?:kubernetes|kubectl|helm)\b/i),
  monorepo: topic('monorepo', /\b(?:monorepo|nx|turborepo|workspaces|bazel)\b/i),
};

/** The topics that a text speaks of, in the order of the table. */
export const topicsIn = (text: string): readonly TopicId[] => TOPIC_IDS.filter((id) => TOPICS[id].words.test(text));
