//! What all pages of a site have in common.

use super::head::inside_script;
use super::policy::policy;
use super::{AssetPaths, BaseUrl, InlineStyle, Languages, PageHead, Responsible, Skeleton};
use crate::view::content::HeaderContent;
use crate::words::Words;

/// What all pages of a site have in common: the document they are poured into, the files they load, where the site
/// will stand, and who answers for it.
#[derive(Clone, Debug)]
pub struct Site {
    pub skeleton: Skeleton,
    pub assets: AssetPaths,
    /// What long pages hold in place of asking for it.
    pub style: InlineStyle,
    /// Where it is not known, nothing absolute is written.
    pub base: Option<BaseUrl>,
    /// Where nobody is named, pages say that they are a preview.
    pub responsible: Option<Responsible>,
    /// The product's name.
    pub product: String,
    /// From where, as origins, report files are opened that are not published here.
    pub origins: Vec<String>,
    /// In which languages there is the same, and in which of them this is.
    pub languages: Languages,
}

impl Site {
    /// A whole page: `body` rendered, `data` the JSON its scripts read.
    pub fn page(&self, head: &PageHead<'_>, body: &str, data: Option<&str>) -> String {
        let mut elements = head.elements(self);
        elements.push_str(&self.languages.alternates(head.canonical.unwrap_or(head.path)));
        let data = data
            .map(|json| format!("<script type=\"application/json\" id=\"page-data\">{}</script>", inside_script(json)));
        let page = self.skeleton.pour(head.language, &elements, body, &data.unwrap_or_default());
        Self::with_policy(&page, &policy(&page, head.runs, &self.origins, head.long.then_some(&self.style)))
    }

    /// A page's header with the way to other languages.
    pub(super) fn header(&self, header: HeaderContent, path: &str, words: &Words) -> HeaderContent {
        HeaderContent { languages: self.languages.links(path, words), ..header }
    }

    /// The page with its policy, which is known only once it is whole: it names the hashes of its scripts.
    pub(super) fn with_policy(page: &str, policy: &str) -> String {
        let meta =
            format!("<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
        page.replacen("<meta charset=\"utf-8\">", &meta, 1)
    }
}
