"""The preview in a real browser: the page reloads itself after a text has been saved."""

from playwright.sync_api import expect

from tests.support.previewing import previewed


def test_the_page_reloads_itself_with_what_was_saved_and_shows_a_fault(browser, tmp_path):
    complaints = []
    with previewed(tmp_path, "preview in a browser") as preview:
        page = browser.new_page()
        page.on("console", lambda line: complaints.append(line.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        preview.until(preview.get)
        page.goto(preview.page)
        patience = 90_000
        cite = page.locator("#section-cite h2")
        expect(cite).to_be_visible(timeout=patience)  # it waited while the page was being built
        preview.rewrite("section-cite = ", "section-cite = Ққ ")
        expect(cite).to_contain_text("Ққ", timeout=patience)
        preview.rewrite("section-cite = Ққ ", "section-cite = { $no_such_figure } ")
        alert = page.get_by_role("alert")
        expect(alert).to_contain_text("no_such_figure", timeout=patience)
        expect(cite).to_contain_text("Ққ")
        preview.rewrite("{ $no_such_figure } ", "")
        expect(cite).not_to_contain_text("Ққ", timeout=patience)
        expect(alert).to_have_count(0)
        page.close()
    assert complaints == []
