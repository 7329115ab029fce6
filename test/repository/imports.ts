import ts from 'typescript';

/** One use of a module by a source file. */
export interface Import {
  /** As written; undefined where it is computed. The globals `process` and `console` count as `node:process` and `node:console`. */
  readonly specifier: string | undefined;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** Counts from 1. */
  readonly line: number;
}

const GLOBALS: ReadonlySet<string> = new Set(['process', 'console']);

/** Every static, dynamic and type import of a TypeScript source, its re-exports and its calls of `require`. */
export function importsOf(name: string, text: string): Import[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const use = importAt(node);
    if (use !== undefined) {
      found.push({ ...use, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function importAt(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node)) {
    return { specifier: literal(node.moduleSpecifier), typeOnly: isTypeImport(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { specifier: literal(node.moduleSpecifier), typeOnly: node.isTypeOnly || namesOnlyTypes(node.exportClause) };
  }
  if (ts.isImportTypeNode(node)) {
    return {
      specifier: ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : undefined,
      typeOnly: true,
    };
  }
  if (ts.isCallExpression(node) && isLoader(node.expression)) {
    return { specifier: literal(node.arguments[0]), typeOnly: false };
  }
  if (ts.isIdentifier(node) && GLOBALS.has(node.text) && !isName(node)) {
    return { specifier: `node:${node.text}`, typeOnly: false };
  }
  return undefined;
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return clause.name === undefined && namesOnlyTypes(clause.namedBindings);
}

function namesOnlyTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (names === undefined || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function isLoader(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

/** Whether the identifier is the name of something else: a member, a property, a part of a type. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return 'name' in parent && parent.name === node;
}
