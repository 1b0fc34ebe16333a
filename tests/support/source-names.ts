import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** A name that stands in a source file: what it asks for, or an identifier. */
export interface Named {
  readonly file: SourceFile;
  /** From 1. */
  readonly line: number;
  readonly name: string;
}

/** The names in a file; what stands in comments and strings is none. */
export interface SourceNames {
  /** Specifiers of imports, in order, and the files of workers. */
  readonly imports: readonly Named[];
  readonly identifiers: readonly Named[];
}

const SCRIPT = /\.(tsx?|m?js)$/;
const IMPORT_LINE = /^\s*(?:import|export|\}).*?(?:\bfrom|\bimport)\s*\(?\s*(['"])(?<name>[^'"]+)\1/;

function isWorker(node: ts.Node): node is ts.NewExpression {
  return ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL';
}

/** The string literal by which a node asks for another file. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return isWorker(node) && node.arguments?.[0]?.getText().match(/\.tsx?.$/) ? node.arguments[0] : undefined;
}

function namesInScript(file: SourceFile): SourceNames {
  const tree = ts.createSourceFile(file.path, file.lines.join('\n'), ts.ScriptTarget.Latest, true);
  const imports: Named[] = [];
  const identifiers: Named[] = [];
  const named = (node: ts.Node, name: string): Named => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    return { file, line: line + 1, name };
  };
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) imports.push(named(specifier, specifier.text));
    if (ts.isIdentifier(node)) identifiers.push(named(node, node.text));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { imports, identifiers };
}

/** Components and pages in Markdown are no TypeScript: an import is known by its line, an identifier by its letters. */
function namesInMarkup(file: SourceFile): SourceNames {
  const lines = file.lines.map((text, index) => ({ text, line: index + 1 }));
  const imports = lines.flatMap(({ text, line }) => {
    const name = IMPORT_LINE.exec(text)?.groups?.name;
    return name ? [{ file, line, name }] : [];
  });
  const code = file.path.endsWith('.mdx') ? [] : lines;
  const identifiers = code.flatMap(({ text, line }) =>
    (text.match(/[A-Za-z_$][\w$]*/g) ?? []).map((name) => ({ file, line, name })),
  );
  return { imports, identifiers };
}

/** Reads the names in a file. */
export const namesIn = (file: SourceFile): SourceNames =>
  SCRIPT.test(file.path) ? namesInScript(file) : namesInMarkup(file);
