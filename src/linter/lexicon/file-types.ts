const EXTENSIONS = new Set(
  `ts tsx js jsx mjs cjs vue svelte astro py pyi ipynb rb erb go rs java kt kts swift scala clj cljs ex exs erl hs ml fs cs vb cpp cc cxx c h hpp hh
  m mm php pl pm r jl lua dart zig nim sql prisma graphql gql proto sh bash zsh fish ps1 bat cmd html htm css scss sass less json jsonc json5 yaml yml
  toml ini cfg conf env xml xsd csv tsv parquet avro md mdx rst txt log lock tf tfvars hcl dockerfile gradle sbt cmake mk make ino asm s vhd v sv ejs hbs
  jinja j2 twig blade haml pug tex bib svg png jpg jpeg gif webp ico pdf docx xlsx xls pptx zip tar gz tgz db sqlite wasm map snap feature http rest bru
  jpegs yaml.tpl dat bin exe dll so ttf woff woff2 mp3 mp4 wav fbx glb obj unity prefab tscn gd sol move cairo abap cbl cob f90 f for pas dfm frm bas
  plist storyboard xib entitlements podspec csproj sln vcxproj resx razor cshtml aspx jsp tmpl tpl template example sample local editorconfig gitignore`.split(
    /\s+/,
  ),
);
const BARE = new Set([
  'makefile',
  'dockerfile',
  'readme',
  'procfile',
  'gemfile',
  'rakefile',
  'jenkinsfile',
  'vagrantfile',
  'brewfile',
  'changelog',
  'package.json',
  'claude.md',
  'agents.md',
]);
const NAMED = /^[@#]?[\w~*][\w.*[\]()+-]{0,100}\.([a-z][a-z0-9]{0,11})(?::\d+(?:[:-]\d+)?)?$/i;
const DOTFILE =
  /^\.(?:env|gitignore|eslintrc|prettierrc|dockerignore|github|editorconfig|npmrc|nvmrc|babelrc|cursorrules|bashrc|zshrc)[\w.-]*$/;

/** `app.ts`, `@notes.md`, `store.rs:64`, `.env.local`, `Makefile`. */
export function isFileName(word: string): boolean {
  if (word.length > 120) return false;
  if (BARE.has(word.toLowerCase())) return true;
  const extension = NAMED.exec(word)?.[1]?.toLowerCase();
  return (extension !== undefined && EXTENSIONS.has(extension)) || DOTFILE.test(word);
}
