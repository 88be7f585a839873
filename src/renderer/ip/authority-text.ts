import { provisionText } from '#core/law/provision-text';
import type { Language } from '../format/language';

/**
 * Chinese of what rules on licences rest on, by the English of the catalog, so that a changed authority cannot keep a
 * stale translation. Names of licences stay as their publishers write them.
 */
const CHINESE: Readonly<Record<string, string>> = {
  'licence text': '许可文本',
  'Attachment A': '附件A',
  'clause 1.b.i': '第1.b.i条',
  'clause 2': '第2条',
  'section 2': '第2节',
  'section III': '第III节',
  'sections I.3-I.5, V.4': '第I.3-I.5、V.4节',
  'AGPL-3.0 section 13': 'AGPL-3.0第13条',
  'Bartz v. Anthropic (N.D. Cal. 2025; settlement approved July 2026)':
    'Bartz诉Anthropic案（加州北区联邦地区法院，2025年；和解于2026年7月获批准）',
  'C-UDA 1.0 s. 2.1, 3.1': 'C-UDA 1.0第2.1、3.1条',
  'CC BY 4.0 s. 3(a); ODC-By 1.0 s. 4.2': 'CC BY 4.0第3(a)条；ODC-By 1.0第4.2条',
  'CC BY-NC 4.0 s. 2(a)(1), “NonCommercial” in s. 1; ImageNet terms, item 1':
    'CC BY-NC 4.0第2(a)(1)条、第1条“非商业性使用”定义；ImageNet条款第1项',
  'CC BY-ND 4.0 s. 2(a)(1)(B), 3(a)(2)': 'CC BY-ND 4.0第2(a)(1)(B)、3(a)(2)条',
  'CC BY-SA 4.0 s. 1(a), 3(b); ODbL 1.0 s. 1, 4.4-4.5': 'CC BY-SA 4.0第1(a)、3(b)条；ODbL 1.0第1、4.4-4.5条',
  'CC BY-SA 4.0 s. 3(b), 4(b); ODbL 1.0 s. 4.4': 'CC BY-SA 4.0第3(b)、4(b)条；ODbL 1.0第4.4条',
  'Databricks Open Model License, section 3': 'Databricks Open Model License第3节',
  'Databricks s. 2.3; Tongyi Qianwen 5(b); Hunyuan 5(b); EXAONE 3.1; Grok 2':
    'Databricks许可第2.3条；通义千问许可第5(b)条；混元许可第5(b)条；EXAONE许可第3.1条；Grok 2许可',
  'DeepSeek licence definitions; Gemma terms 1.1': 'DeepSeek许可的定义条款；Gemma条款第1.1条',
  'Elastic License 2.0, limitations; BUSL 1.1, terms; SSPL 1 s. 13':
    'Elastic License 2.0的限制条款；BUSL 1.1的条款；SSPL 1第13条',
  'FLUX.1 [dev] licence 2.d': 'FLUX.1 [dev]许可第2.d条',
  'Gemini API additional terms, use restrictions': 'Gemini API附加条款中的使用限制',
  'GitHub Acceptable Use Policies, section 7': 'GitHub可接受使用政策第7节',
  'GPL-2.0 s. 2-3; GPL-3.0 s. 5-6': 'GPL-2.0第2-3条；GPL-3.0第5-6条',
  'GPL-2.0 s. 6; Apache-2.0 s. 3; FSF and ASF published position':
    'GPL-2.0第6条；Apache-2.0第3条；FSF与ASF公布的立场',
  'Hunyuan 3D 2.0, 2.1 and HY-Motion licences, section 4': '混元3D 2.0、2.1及HY-Motion许可第4节',
  'Hunyuan licences, definition of territory and section 5(c)': '混元许可的地域定义及第5(c)节',
  'Jamba Open Model License': 'Jamba Open Model License',
  'Llama 2 and 3 licences, clause 1.b.v': 'Llama 2与Llama 3许可第1.b.v条',
  'Llama 3.2 and 4 use policies, last part': 'Llama 3.2与Llama 4使用政策末段',
  'Llama use policies, item 3': 'Llama使用政策第3项',
  'ODbL 1.0 s. 4.3, 4.4(c), 4.6; ODC-By 1.0 s. 4.3': 'ODbL 1.0第4.3、4.4(c)、4.6条；ODC-By 1.0第4.3条',
  'ODbL 1.0 s. 4.4(a), (d); CC BY-SA 4.0 s. 3(b)(1)': 'ODbL 1.0第4.4(a)、(d)条；CC BY-SA 4.0第3(b)(1)条',
  'ODC-By 1.0 s. 2.4: the licence does not reach the rights in individual contents':
    'ODC-By 1.0第2.4条：该许可不涉及各项内容自身的权利',
  'OpenAI terms of use and services agreement; Anthropic commercial terms D.4; Gemini API additional terms, use restrictions':
    'OpenAI使用条款与服务协议；Anthropic商业条款第D.4条；Gemini API附加条款中的使用限制',
  'paragraphs 4-5 of the RAIL family; Gemma 3.1; Hunyuan 5(a)':
    'RAIL系列许可第4-5段；Gemma条款第3.1条；混元许可第5(a)条',
  'Qwen Community License 1.0, clause 2': 'Qwen Community License 1.0第2条',
  'Tongyi Qianwen and Qwen licences, clause 4; Tencent Hunyuan licence, section 4':
    '通义千问与Qwen许可第4条；腾讯混元许可第4节',
  'X developer agreement III.A(k); YouTube terms, permissions and restrictions; Reddit user agreement and data API terms':
    'X开发者协议第III.A(k)条；YouTube条款中的许可与限制；Reddit用户协议与数据API条款',
};

/**
 * What a rule or risk rests on, in the language of the reader: authorities of licence rules by the table, plain articles
 * as a law is cited, any other citation as its country writes it.
 *
 * @param authority as the catalog has it
 */
export function authorityText(authority: string, language: Language): string {
  if (language === 'en') return authority;
  return CHINESE[authority] ?? provisionText(authority, language);
}
