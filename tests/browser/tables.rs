//! Tables and their controls in every language: words and numbers stay in their places, and the words of an order are seen whole.

use crate::sites::{release, settle};
use crate::support::{Document as _, PageOptions};

const LANGUAGES: [&str; 4] = ["", "ar/", "fr/", "tr/"];

/// Texts that reach over the edge of their cell by more than a pixel.
const OVER: &str = "(() => {
    const over = [];
    for (const cell of document.querySelectorAll('.records :is(th, td)')) {
        if (!cell.checkVisibility()) continue;
        const text = document.createRange(), edge = cell.getBoundingClientRect();
        text.selectNodeContents(cell);
        const by = Math.max(...[...text.getClientRects()].map(box => Math.max(edge.left - box.left, box.right - edge.right)));
        if (by > 1) over.push(`${Math.round(by)} px: ${cell.textContent.trim()}`);
    }
    return over;
})()";

#[test]
fn no_number_runs_over_the_next_column() {
    let mut wrong = Vec::new();
    for folder in LANGUAGES {
        let page = release().open(folder, PageOptions::default());
        assert!(page.count(".records .table__figure") > 30, "the table and what was last said");
        for width in [832, 1024, 1280] {
            page.viewport(width, 800);
            settle(&page);
            let over = page.eval::<Vec<String>>(OVER);
            wrong.extend(over.into_iter().map(|text| format!("{folder} at {width} px: {text}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// "30–40 a day" is one thing; only what stands before it may stand in a line of its own.
#[test]
fn digits_and_unit_stay_in_one_line_where_they_fit() {
    let page = release().open("", PageOptions::default());
    for width in [832, 1024, 1280] {
        page.viewport(width, 800);
        settle(&page);
        let parted: Vec<String> = page.eval(
            "[...document.querySelectorAll('#table .table__figure a > span')].filter(counted => {
                const lines = counted.getBoundingClientRect().height / parseFloat(getComputedStyle(counted).lineHeight);
                return lines > 1.5;
            }).map(counted => counted.textContent)",
        );
        assert!(parted.is_empty(), "{width}: {parted:?}");
    }
}

#[test]
fn the_order_that_is_chosen_is_read_whole() {
    for folder in LANGUAGES {
        let page = release().open(folder, PageOptions::default());
        let (words, room): (f64, f64) = page.eval(
            "(order => {
                const style = getComputedStyle(order), pen = document.createElement('canvas').getContext('2d');
                pen.font = `${style.fontSize} ${style.fontFamily}`;
                // What the browser draws to open it is about as wide as a letter is high.
                const arrow = parseFloat(style.fontSize) * 1.3;
                const beside = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight) + arrow;
                return [pen.measureText(order.selectedOptions[0].text).width, order.clientWidth - beside];
            })(document.querySelector('form.filters [name=sort]'))",
        );
        assert!(words <= room, "{folder}: {words} px of words in {room} px");
    }
}
