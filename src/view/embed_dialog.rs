//! The dialog that gives out a frame: what may be chosen, how it looks, and the code. Without script the address opens
//! it, and both codes stand in it to be copied by hand.

use super::content::{EmbedChoice, EmbedContent, EmbedValue};
use leptos::prelude::*;

#[component]
pub fn EmbedDialog(content: EmbedContent) -> impl IntoView {
    let frozen = content.frozen.map(|(title, code)| {
        view! {
            <details class="embed__frozen">
                <summary>{title}</summary>
                <pre class="code" id="embed-code-frozen" dir="ltr">
                    {code}
                </pre>
            </details>
        }
    });
    let choices = content.choices.into_iter().map(choice).collect_view();
    view! {
        <dialog
            class="dialog stack"
            id="embed"
            aria-labelledby="embed-title"
            data-root=content.root
            data-site=content.site
        >
            <h2 id="embed-title">{content.title}</h2>
            <p>{content.lede}</p>
            <form class="embed__choices" hidden>
                {choices}
            </form>
            // Its address is set when the dialog is opened: until then nobody needs what is in it.
            <iframe
                class="embed__preview"
                hidden
                title=content.frame_title
                sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
            ></iframe>
            <pre class="code" id="embed-code" dir="ltr" role="region" tabindex="0" aria-label=content.code_label>
                {content.live}
            </pre>
            {frozen}
            <p class="chart__source">{content.follow_note} " " {content.height_note}</p>
            <p class="actions">
                <button class="button button--main" type="button" hidden data-copy="embed-code" data-done=content.copied>
                    {content.copy}
                </button>
                <a class="button" href="#figures" data-close>
                    {content.close}
                </a>
            </p>
        </dialog>
    }
}

fn choice(choice: EmbedChoice) -> impl IntoView {
    let EmbedChoice { name, words, values } = choice;
    let values = values.into_iter().enumerate().map(|(i, EmbedValue { value, words, language })| {
        let (tag, direction) = language.unzip();
        view! {
            <label class="chip" lang=tag dir=direction>
                <input type="radio" name=name.clone() value=value checked=i == 0/>
                {words}
            </label>
        }
    });
    view! {
        <fieldset class="chips">
            <legend>{words}</legend>
            {values.collect_view()}
        </fieldset>
    }
}
