import { getThemes } from '../api/reportApi.js';
import { useLoad } from '../state/useLoad.js';
import { strings } from '../strings.js';
import type { CommentsAbout } from './Comments.js';
import { Link } from './Link.js';
import { Failed } from './Notice.js';
import { SideSign } from './SideSign.js';
import { Skeleton } from './Skeleton.js';

const say = strings.touchpoint.comments;
const sides = ['bad', 'neutral', 'good', 'none'] as const;
const mostOfSide = 8;

interface ThemesProps {
  project: string;
  about: CommentsAbout;
  days: Record<string, string>;
  hrefOf: (phrase: string) => string;
}

/** What people write about, by how they scored; each phrase is a search. */
export function Themes({ project, about, days, hrefOf }: ThemesProps) {
  const asked = { ...days, ...about };
  const load = () => getThemes(project, asked);
  const { loaded, again } = useLoad(JSON.stringify(asked), load, { keepsOld: true });
  if (loaded.is === 'loading') return <Skeleton kind="line" rows={1} />;
  if (loaded.is === 'failed') return <Failed message={loaded.message} again={again} />;
  const { themes, isAll, read } = loaded.value;
  const known = sides.filter((side) => themes[side].length);
  if (!known.length) return null;
  return (
    <div class="themes">
      <h3>{say.themes}</h3>
      <dl>
        {known.map((side) => (
          <div key={side}>
            <dt>
              {side !== 'none' && <SideSign side={side} />} {say.themesOf[side]}
            </dt>
            <dd>
              {themes[side].slice(0, mostOfSide).map(({ phrase, n }) => (
                <Link key={phrase} class="theme" href={hrefOf(phrase)}>
                  {phrase} <span class="number">{n}</span> <span class="unseen">{say.themeIn(n)}</span>
                </Link>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {!isAll && <p class="meta">{say.read(read)}</p>}
    </div>
  );
}
