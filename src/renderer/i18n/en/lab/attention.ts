/** Self-attention made visible. */
export const attention = { title: 'Attention' } as const;
