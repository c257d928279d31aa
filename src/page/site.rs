//! What all pages of a site have in common.

use super::head::inside_script;
use super::long_words::{ATTRIBUTE, has_long_word};
use super::policy::policy;
use super::{AssetPaths, BaseUrl, PageHead, Responsible, Skeleton};

/// What all pages of a site have in common: the document they are poured into, the files they load, where the site
/// will stand, and who answers for it.
#[derive(Clone, Debug)]
pub struct Site {
    pub skeleton: Skeleton,
    pub assets: AssetPaths,
    /// Where it is not known, nothing absolute is written.
    pub base: Option<BaseUrl>,
    /// Where nobody is named, pages say that they are a preview.
    pub responsible: Option<Responsible>,
    /// The product's name.
    pub product: String,
}

impl Site {
    /// A whole page: `body` rendered, `data` the JSON its scripts read.
    pub fn page(&self, head: &PageHead<'_>, body: &str, data: Option<&str>) -> String {
        let elements = head.elements(&self.assets, self.base.as_ref(), &self.product, super::skeleton::START);
        let data = data
            .map(|json| format!("<script type=\"application/json\" id=\"page-data\">{}</script>", inside_script(json)));
        let mut page = self.skeleton.pour(head.language, &elements, body, &data.unwrap_or_default());
        if has_long_word(body) {
            page = page.replacen("<html ", &format!("<html {ATTRIBUTE} "), 1);
        }
        // Known only once the page is whole: the policy names the hashes of its scripts.
        let policy = policy(&page, head.alive);
        let meta =
            format!("<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
        page.replacen("<meta charset=\"utf-8\">", &meta, 1)
    }
}
