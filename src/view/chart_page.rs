//! One chart, and the figures it draws, each with its own page.

use super::Charts;
use super::actions::share_button;
use super::content::ChartPageContent;
use super::links::crumb;
use super::related::RelatedList;
use leptos::prelude::*;

#[component]
pub fn ChartPage(content: ChartPageContent, ruler: usize) -> impl IntoView {
    let ChartPageContent { crumb: back, chart, actions, figures } = content;
    let share = share_button(&actions);
    view! {
        {crumb(back)}
        <Charts content=chart alone=true read=true/>
        <p class="actions"><a href="#embed">{actions.embed}</a> {share}</p>
        <RelatedList content=figures ruler/>
    }
}
