//! The addresses of a site for search engines: <https://www.sitemaps.org/protocol.html>.

use super::BaseUrl;
use crate::markup::escape;

/// A map may list no more pages than these.
const MOST_PAGES: usize = 50_000;

/// `sitemap.xml` with every page that search engines may show, by its path below the root; of very many, a list of further
/// maps. Name and text of each file.
pub fn sitemaps(base: &BaseUrl, paths: &[String]) -> Vec<(String, String)> {
    split(base, paths, MOST_PAGES)
}

fn split(base: &BaseUrl, paths: &[String], most: usize) -> Vec<(String, String)> {
    let of_pages = |paths: &[String]| list(base, "urlset", "url", paths);
    if paths.len() <= most {
        return vec![("sitemap.xml".to_owned(), of_pages(paths))];
    }
    let maps = paths.chunks(most).zip(1..).map(|(paths, n)| (format!("sitemap-{n}.xml"), of_pages(paths)));
    let mut files: Vec<(String, String)> = maps.collect();
    let names: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
    files.push(("sitemap.xml".to_owned(), list(base, "sitemapindex", "sitemap", &names)));
    files
}

fn list(base: &BaseUrl, root: &str, entry: &str, paths: &[String]) -> String {
    let entries: String =
        paths.iter().map(|path| format!("<{entry}><loc>{}</loc></{entry}>\n", escape(&base.join(path)))).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</{root}>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base() -> BaseUrl {
        "https://example.org/news".parse().expect("an address")
    }

    #[test]
    fn a_map_lists_absolute_addresses() {
        let files = sitemaps(&base(), &["".into(), "reports/a/".into()]);
        let [(name, map)] = &files[..] else { panic!("one file: {files:?}") };
        assert_eq!(name, "sitemap.xml");
        assert!(map.contains("<url><loc>https://example.org/news/</loc></url>"), "{map}");
        assert!(map.contains("<url><loc>https://example.org/news/reports/a/</loc></url>"), "{map}");
    }

    #[test]
    fn more_pages_than_a_map_may_list_stand_in_several_each_once() {
        let paths: Vec<String> = (0..5).map(|n| format!("reports/{n}/")).collect();
        let files = split(&base(), &paths, 2);
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]);
        let (maps, index) = files.split_at(3);
        for path in paths {
            let found = maps.iter().filter(|(_, map)| map.contains(&format!("/news/{path}</loc>"))).count();
            assert_eq!(found, 1, "{path}");
        }
        assert!(maps.iter().all(|(_, map)| map.matches("<url>").count() <= 2));
        for (name, _) in maps {
            assert!(index[0].1.contains(&format!("<sitemap><loc>https://example.org/news/{name}</loc>")), "{index:?}");
        }
    }
}
