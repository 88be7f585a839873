/** Wire types of protocol buffers. */
const VARINT = 0;
const BYTES = 2;
const FLOAT = 1;
const encoder = new TextEncoder();

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
}

const number = (field: number, value: number) => [...varint(field * 8 + VARINT), ...varint(value)];
const message = (field: number, content: readonly number[]) => [
  ...varint(field * 8 + BYTES),
  ...varint(content.length),
  ...content,
];
const text = (field: number, value: string) => message(field, [...encoder.encode(value)]);

/** ValueInfoProto of a float32 matrix [n, n]. */
function matrix(name: string, n: number): readonly number[] {
  const dimension = message(1, number(1, n));
  const tensor = [...number(1, FLOAT), ...message(2, [...dimension, ...dimension])];
  return [...text(1, name), ...message(2, message(1, tensor))];
}

/**
 * An ONNX model that multiplies `a` by `b` from the right `count` times, so that moving the inputs and the result weighs
 * little. Fields as in https://github.com/onnx/onnx/blob/main/onnx/onnx.proto.
 */
export function matmulChain(n: number, count: number): Uint8Array {
  const nodes = Array.from({ length: count }, (_, index) => {
    const left = index === 0 ? 'a' : `c${index - 1}`;
    const right = index === count - 1 ? 'c' : `c${index}`;
    return message(1, [...text(1, left), ...text(1, 'b'), ...text(2, right), ...text(4, 'MatMul')]);
  });
  const graph = [
    ...nodes.flat(),
    ...text(2, 'chain'),
    ...message(11, matrix('a', n)),
    ...message(11, matrix('b', n)),
    ...message(12, matrix('c', n)),
  ];
  const opset = [...text(1, ''), ...number(2, 13)];
  return Uint8Array.from([...number(1, 8), ...message(7, graph), ...message(8, opset)]);
}
