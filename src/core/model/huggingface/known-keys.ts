/** Keys of a config that change neither the number of parameters nor the work of a token. */
const HARMLESS_KEYS: ReadonlySet<string> = new Set(
  `_name_or_path name_or_path architectures model_type auto_map transformers_version torch_dtype dtype custom_pipelines
  _commit_hash _attn_implementation _attn_implementation_autoset attn_implementation torchscript finetuning_task
  tokenizer_class prefix problem_type return_dict task_specific_params use_cache unsloth_version unsloth_fixed
  initializer_range initializer_factor layer_norm_eps layer_norm_epsilon rms_norm_eps gradient_checkpointing
  router_aux_loss_coef aux_loss_alpha router_jitter_noise output_router_logits seq_aux use_bfloat16
  partial_rotary_factor original_max_position_embeddings max_sequence_length use_parallel_residual n_ctx
  hidden_act hidden_activation activation_function pooler_act attn_logit_softcapping final_logit_softcapping
  query_pre_attn_scalar scale_attn_weights scale_attn_by_inverse_layer_idx reorder_and_upcast_attn cache_implementation
  sliding_window_size use_bidirectional_attention encoder_stride chunk_size_feed_forward
  pretraining_tp ep_size n_group topk_group topk_method norm_topk_prob routed_scaling_factor scoring_func
  output_attentions output_hidden_states is_decoder tie_encoder_decoder cross_attention_hidden_size
  max_length min_length do_sample early_stopping temperature top_k top_p typical_p repetition_penalty length_penalty
  num_beams num_beam_groups num_return_sequences diversity_penalty no_repeat_ngram_size encoder_no_repeat_ngram_size
  bad_words_ids exponential_decay_length_penalty output_scores return_dict_in_generate remove_invalid_values
  suppress_tokens begin_suppress_tokens tf_legacy_loss id2label label2id num_labels tie_word_embeddings`.split(
    /\s+/,
  ),
);

const HARMLESS_PATTERNS: readonly RegExp[] = [
  /_token_(?:id|ids|index)$/,
  /^(?:rope|rotary|summary)_/,
  /dropout(?:_prob)?$/,
  /(?:^|_)pdrop$/,
];

/** Values of keys that say "this is not used". */
const OFF_VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  is_encoder_decoder: (value) => value === false,
  add_cross_attention: (value) => value === false,
  pruned_heads: (value) => typeof value === 'object' && value !== null && Object.keys(value).length === 0,
};

/** Whether a key that no layout asked for can be left aside. */
export function isHarmless(key: string, value: unknown): boolean {
  if (value === null || HARMLESS_KEYS.has(key)) return true;
  if (HARMLESS_PATTERNS.some((pattern) => pattern.test(key))) return true;
  return Object.hasOwn(OFF_VALUES, key) && OFF_VALUES[key]?.(value) === true;
}

/** Keys around a text model that describe its other parts; those parts are not counted. */
export function isOtherModality(key: string): boolean {
  return /^(?:vision|audio|visual|image|video|speech|talker|token2wav|projector|mm|perceiver)(?:_|$)/.test(
    key,
  );
}
