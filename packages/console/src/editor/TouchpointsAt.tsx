import { useEditing, usePlace } from './editing.js';
import { RestOf } from './RestOf.js';
import { surveyFormStrings as say } from './surveyFormStrings.js';

/** The moments of the journey that a survey asks at, ticked stage by stage. */
export function TouchpointsAt() {
  const { document, survey } = useEditing();
  const { set, problems } = usePlace(['touchpoints']);
  const { stages, touchpoints = [] } = document.journey;
  const tick = (id: string, isOn: boolean) =>
    set(isOn ? [...survey.touchpoints, id] : survey.touchpoints.filter((one) => one !== id));
  return (
    <div class="touchpoints">
      {problems.length > 0 && (
        <p class="problem" role="alert">
          {problems.join(' ')}
        </p>
      )}
      <RestOf keys={['touchpoints']} />
      {survey.touchpoints
        .filter((id) => !touchpoints.some((one) => one.id === id))
        .map((id) => (
          <label key={id} class="check">
            <input type="checkbox" checked onChange={() => tick(id, false)} />
            {say.unknownTouchpoint(id)}
          </label>
        ))}
      {stages.map((stage) => {
        const within = touchpoints.filter((one) => one.stage === stage.id);
        if (!within.length) return null;
        return (
          <fieldset key={stage.id}>
            <legend>{stage.name}</legend>
            {within.map(({ id, name }) => (
              <label key={id} class="check">
                <input
                  type="checkbox"
                  checked={survey.touchpoints.includes(id)}
                  onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
                />
                {name}
              </label>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
