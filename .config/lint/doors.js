// @ts-check
import path from 'node:path';
import { placeOf } from './rooms.js';

/**
 * ESLint rule `mingce/doors`: imports flow one way between rooms, and through the door of each.
 * @type {import('eslint').Rule.RuleModule}
 */
export const doors = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      noRoom: '"{{file}}" stands in no room. Code in src lives in one of the rooms listed in .config/lint/rooms.js, so that a newcomer knows where to look; move it, or add a row there and to the README.',
      room: '{{from}} may import {{allowed}}, not "{{source}}" ({{to}}): {{why}}',
      package: '{{from}} may not import the package "{{source}}": {{why}}',
      door: 'Enter {{to}} by its door: import from "{{door}}", not "{{source}}", so that its insides stay free to change. If the door lacks what you need, export it there.',
      content: '{{from}} may not import "{{source}}": content is read and checked in src/site and src/tools, and handed over as finished data.',
      extension: 'Write the whole file name, as in "{{source}}.ts": Node runs these files as they are and guesses no endings.',
    },
  },
  create(context) {
    const file = fromTop(context, context.filename.replace(/(\.astro)\/.*$/, '$1'));
    const from = placeOf(file);
    const inNoRoom = from === undefined && /^src\/(?!styles\/)/.test(file);

    /** @param {any} node Anything with a `source` that may be a string literal. */
    function check(node) {
      const source = node.source ?? node.argument?.literal ?? node.argument;
      if (typeof source?.value !== 'string') return;
      if (isLocal(source.value)) checkFile(source);
      else if (from?.room.refusedPackages?.test(source.value)) {
        const { name, room } = from;
        context.report({ node: source, messageId: 'package', data: { from: name, source: source.value, why: room.why } });
      }
    }

    /** @param {any} source */
    function checkFile(source) {
      const target = resolve(file, source.value);
      if (/\.(ts|tsx|mts)$/.test(file) && path.posix.extname(target) === '') {
        context.report({ node: source, messageId: 'extension', data: { source: source.value } });
      }
      if (from === undefined) return;
      const data = { from: from.name, source: source.value };
      const to = placeOf(target);
      if (target.startsWith('content/') && !['src/site', 'src/tools'].includes(from.room.path)) {
        context.report({ node: source, messageId: 'content', data });
      }
      if (to === undefined || to.name === from.name || (to.room === from.room && !to.room.perFolder)) return;
      if (!from.room.mayImport.includes(to.room.path)) {
        const allowed = from.room.mayImport.length > 0 ? `only ${from.room.mayImport.join(', ')}` : 'nothing';
        context.report({ node: source, messageId: 'room', data: { ...data, to: to.name, allowed, why: from.room.why } });
      } else if (!to.isDoor) {
        const door = relative(file, to.door);
        context.report({ node: source, messageId: 'door', data: { ...data, to: to.name, door } });
      }
    }

    return {
      Program(node) {
        if (inNoRoom) context.report({ node, messageId: 'noRoom', data: { file } });
      },
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

/** @param {import('eslint').Rule.RuleContext} context @param {string} file */
function fromTop(context, file) {
  return path.relative(context.cwd, file).split(path.sep).join('/');
}

/** @param {string} source */
function isLocal(source) {
  return source.startsWith('.') || source.startsWith('/');
}

/** @param {string} file @param {string} source */
function resolve(file, source) {
  const bare = source.replace(/[?#].*$/, '');
  return bare.startsWith('/') ? bare.slice(1) : path.posix.join(path.posix.dirname(file), bare);
}

/** @param {string} file @param {string} target */
function relative(file, target) {
  const way = path.posix.relative(path.posix.dirname(file), target);
  return way.startsWith('.') ? way : `./${way}`;
}
