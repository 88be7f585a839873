/** Gradient descent on a line, step by step. */
export const descent = {
  walk: {
    title: 'Walk down the loss',
    meta_one: 'two weights, {{count}} point',
    meta_other: 'two weights, {{count}} points',
    caption: 'Each ring joins weights of equal loss.',
    start: 'start',
    minimum: 'minimum {{bias}}, {{slope}}',
    label_one:
      'Rings of equal loss over the weights w0 and w1, and the walk of {{count}} step to the {{minimum}}.',
    label_other:
      'Rings of equal loss over the weights w0 and w1, and the walk of {{count}} steps to the {{minimum}}.',
  },
  control: {
    learningRate: 'Step size η',
    momentum: 'Momentum β',
    steps: 'Steps',
    startBias: 'Start w₀',
    startSlope: 'Start w₁',
    step: 'Step',
    run: 'Run',
    reset: 'Reset',
  },
  loss: {
    title: 'Loss',
    meta: 'log axis',
    caption: 'From the same start with three step sizes.',
    label:
      'Loss after each step on a log axis, for your step size, one that is too small and one that runs away.',
    yours: '{{rate}}, yours',
    tooSmall: '{{rate}}, too small',
    diverging: '{{rate}}, runs away',
    best: 'best possible {{loss}}',
    steps: 'steps',
    stable:
      'The largest stable step is {{limit}}, twice the inverse of the steepest curvature ({{curvature}}): 2 ÷ λmax. Above it each step overshoots.',
    stableMomentum:
      'The largest stable step is {{limit}}: 2 (1 + β) ÷ λmax with momentum {{momentum}} and steepest curvature {{curvature}}. Above it each step overshoots.',
    isStable: 'Yours, {{rate}}, is below it.',
    isUnstable: 'Yours, {{rate}}, is not below it: the walk runs away.',
  },
  why: {
    title: 'Why it works',
    meta: 'at step {{step}}',
    loss_one: 'Loss over {{count}} point',
    loss_other: 'Loss over {{count}} points',
    chain: 'Its slope, by the chain rule: the square brings (ŷ − y) down, and its 2 cancels the half',
    step: 'Go against it by η',
    closed: 'Closed form: the slope is zero (solved by QR)',
    momentum: 'v is the last change of the weights. Momentum carries the share β of it into the next.',
  },
  table: {
    label: 'Walk and closed form',
    after_one: 'After {{number}} step',
    after_other: 'After {{number}} steps',
    closed: 'Closed form',
    which: 'Weights',
    bias: 'w₀',
    slope: 'w₁',
    loss: 'Loss',
    gap: 'Largest difference of a weight: {{gap}}. Go on walking, or take larger steps.',
    arrived: 'Largest difference of a weight: {{gap}}, within 0.001. The walk has arrived.',
  },
  data: {
    title: 'Points',
    sample: '{{count}} sample points around y = {{bias}} + {{slope}} x, noise {{noise}}',
    own_one: '{{count}} point of your own',
    own_other: '{{count}} points of your own',
    label: 'Two columns, x and y, one point a line. Paste your own, or drop a CSV file here.',
    use: 'Use these points',
    choose: 'Choose a CSV file…',
    back: 'Back to the sample',
    fault: {
      'not-two-columns':
        'Line {{line}} (“{{text}}”): two columns were expected, x and y. The points in use stay.',
      'not-a-number':
        'Line {{line}} (“{{text}}”): two numbers were expected, such as 1.5, 2.3. The points in use stay.',
      'out-of-range':
        'Line {{line}} (“{{text}}”): numbers between −1 billion and 1 billion were expected. The points in use stay.',
      'too-few':
        'Points found: {{count}}; at least {{least}} are needed to fix a line. The points in use stay.',
      'too-many': 'More than {{most}} points: leave some out. The points in use stay.',
      'same-x':
        'All {{count}} points have the same x, or nearly: many lines fit them equally well. Give points with different x. The points in use stay.',
      'file-too-large':
        '“{{name}}” is larger than 1 MB; a file of points is much smaller. The points in use stay.',
      'file-unreadable': '“{{name}}” cannot be read. The points in use stay.',
    },
  },
  slip: {
    title: 'The common slip',
    meta: 'without momentum, from your start, with your step size',
    said: 'Printed derivations of this case often lose the factor (ŷ − y). What is left depends on the inputs alone: it is the same at every step, knows nothing of the targets, and never becomes zero.',
    right: 'Right: the error weighs each input',
    wrong: 'Wrong: the factor (ŷ − y) is lost',
    step: 'Step',
    gradient: 'Slope',
    never:
      'The right slope shrinks to zero at the minimum {{best}}, loss {{loss}}, and the walk stops there. The wrong one marches on in one direction past it, and the loss grows.',
    secondTitle: 'The second step follows from the first',
    second:
      'After one step the weights are {{first}}. The slope there is {{slope}}, so the second step leads to {{right}}. Who takes the slope of the start again, {{oldSlope}}, gets {{wrong}}: that is not a step of gradient descent. Any printed second step can be checked this way.',
  },
} as const;
