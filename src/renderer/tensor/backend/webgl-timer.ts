import { nextTurn } from './next-turn';
import type { GpuTimer } from './started-backend';

/** https://registry.khronos.org/webgl/extensions/EXT_disjoint_timer_query_webgl2/ */
interface TimerQueries {
  readonly TIME_ELAPSED_EXT: number;
  readonly GPU_DISJOINT_EXT: number;
}

/** How often an answer is asked for before it is given up, a turn of the event loop each time. */
const MAX_TURNS = 2000;

/** @returns null where the extension is missing: browsers leave it out where it would give away too much */
export function createWebglTimer(gl: WebGL2RenderingContext): GpuTimer | null {
  const queries: TimerQueries | null = gl.getExtension('EXT_disjoint_timer_query_webgl2');
  if (queries === null) return null;
  return {
    async time(queue) {
      // Asking resets the flag.
      gl.getParameter(queries.GPU_DISJOINT_EXT);
      const query = gl.createQuery();
      gl.beginQuery(queries.TIME_ELAPSED_EXT, query);
      queue();
      gl.endQuery(queries.TIME_ELAPSED_EXT);
      gl.flush();
      let nanoseconds: number | null = null;
      for (let turn = 0; turn < MAX_TURNS && nanoseconds === null && !gl.isContextLost(); turn += 1) {
        await nextTurn();
        if (gl.getQueryParameter(query, gl.QUERY_RESULT_AVAILABLE))
          nanoseconds = gl.getQueryParameter(query, gl.QUERY_RESULT) as number;
      }
      const isDisjoint = Boolean(gl.getParameter(queries.GPU_DISJOINT_EXT));
      gl.deleteQuery(query);
      return isDisjoint || nanoseconds === null || nanoseconds <= 0 ? null : nanoseconds / 1e9;
    },
  };
}
