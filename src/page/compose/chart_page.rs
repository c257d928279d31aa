//! The page of one chart.

use super::Composer;
use crate::model;
use crate::page::way;
use crate::view::content::{ChartPageContent, RelatedContent};

impl Composer<'_> {
    /// What stands on a chart's page; none where the chart cannot be drawn.
    pub fn chart_page(&self, chart: &model::Chart) -> Option<ChartPageContent> {
        let path = self.chart_path(&chart.id);
        let home = self.home();
        let mut content = self.chart(chart, &way(&path, &home))?;
        for part in &mut content.parts {
            part.link = match part.link.strip_prefix("#source-") {
                Some(figure) => way(&path, &self.figure_path(figure)),
                None => way(&path, &format!("{home}{}", part.link)),
            };
        }
        let title = content.title.clone();
        let statements = self.report.statements().filter(|statement| chart.form.draws(statement.id()));
        let listed = statements.map(|statement| crate::view::content::Related {
            because: self.caveat(statement),
            ..self.listed(statement, &path)
        });
        Some(ChartPageContent {
            crumb: self.crumb(&path),
            actions: self.actions(&title),
            figures: RelatedContent {
                title: self.words.say("chart-figures"),
                none: self.words.say("chart-figures-none"),
                figures: listed.collect(),
                links: Vec::new(),
            },
            chart: self.only_chart(content),
        })
    }
}
