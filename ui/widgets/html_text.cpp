// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/html_text.h"

#include "core/language/text/entities.h"

#include <QRegularExpression>
#include <QSet>

namespace ascent {

namespace {

class Reader {
public:
    explicit Reader(const QString& html)
        : m_html(html) {}

    QString read() {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && m_at + 1 < m_html.size() &&
                (m_html[m_at + 1].isLetter() || m_html[m_at + 1] == u'/' || m_html[m_at + 1] == u'!' ||
                 m_html[m_at + 1] == u'?'))
                tag();
            else if (c == u'&')
                entity();
            else
                put(m_html[m_at++]);
        }
        while (m_text.endsWith(u'\n') || m_text.endsWith(u' '))
            m_text.chop(1);
        return m_text;
    }

private:
    void put(QChar c) {
        if (!c.isSpace())
            m_text.append(c);
        else if (!m_text.isEmpty() && !m_text.back().isSpace())
            m_text.append(u' ');
    }

    /// A line ends, with an empty one below where a part does.
    void breakLine(int lines) {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        int there = 0;
        while (there < m_text.size() && m_text[m_text.size() - 1 - there] == u'\n')
            ++there;
        for (; !m_text.isEmpty() && there < lines; ++there)
            m_text.append(u'\n');
    }

    void tag() {
        if (m_html.mid(m_at, 4) == u"<!--") {
            const qsizetype end = m_html.indexOf(QStringLiteral("-->"), m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        qsizetype from = m_at + 1;
        const bool closing = m_html[from] == u'/';
        from += closing;
        qsizetype to = from;
        while (to < m_html.size() && m_html[to].isLetterOrNumber())
            ++to;
        const QString name = m_html.mid(from, to - from).toLower();
        const qsizetype end = m_html.indexOf(u'>', to);
        m_at = end < 0 ? m_html.size() : end + 1;
        static const QSet<QString> unseen{QStringLiteral("style"), QStringLiteral("script"), QStringLiteral("head"),
                                          QStringLiteral("template")};
        if (!closing && unseen.contains(name)) {
            const qsizetype close = m_html.indexOf(QStringLiteral("</") + name, m_at, Qt::CaseInsensitive);
            const qsizetype past = close < 0 ? -1 : m_html.indexOf(u'>', close);
            m_at = past < 0 ? m_html.size() : past + 1;
            return;
        }
        static const QSet<QString> parts{QStringLiteral("p"),     QStringLiteral("h1"),     QStringLiteral("h2"),
                                         QStringLiteral("h3"),    QStringLiteral("h4"),     QStringLiteral("h5"),
                                         QStringLiteral("h6"),    QStringLiteral("ul"),     QStringLiteral("ol"),
                                         QStringLiteral("table"), QStringLiteral("section")};
        static const QSet<QString> lines{QStringLiteral("br"),     QStringLiteral("div"),    QStringLiteral("tr"),
                                         QStringLiteral("li"),     QStringLiteral("dt"),     QStringLiteral("dd"),
                                         QStringLiteral("header"), QStringLiteral("article")};
        if (parts.contains(name))
            breakLine(2);
        else if (lines.contains(name))
            breakLine(1);
        else if ((name == u"td" || name == u"th") && !closing && m_cells++ > 0)
            m_text.append(u'\t'); // as a table is put into text; the cells of a row keep their columns
        if (name == u"tr")
            m_cells = 0;
        if (name == u"li" && !closing)
            m_text.append(QStringLiteral("- "));
    }

    void entity() {
        qsizetype end = m_at;
        const char32_t sign = characterReferenceAt(m_html, m_at, end);
        if (!sign)
            return put(m_html[m_at++]);
        for (const QChar c : QString::fromUcs4(&sign, 1))
            put(c);
        m_at = end;
    }

    const QString& m_html;
    QString m_text;
    qsizetype m_at = 0;
    int m_cells = 0; // of the row
};

} // namespace

QString plainTextOfHtml(const QString& html) {
    return Reader(html).read();
}

QString textOfDocument(const QString& text, const QString& html) {
    static const QRegularExpression list(QStringLiteral("<(?:li|h[1-6]|td)[\\s>]"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression block(
        QStringLiteral("</?(?:p|br|li|ul|ol|div|h[1-6]|tr|td|table)(?:\\s[^<>]*)?/?>"),
        QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty() || list.match(html).hasMatch())
        return plainTextOfHtml(html);
    // Source that was copied as text: its tags, not its line breaks, make the lines.
    constexpr qsizetype least = 3;
    qsizetype blocks = 0;
    for (auto each = block.globalMatch(text); each.hasNext(); each.next())
        ++blocks;
    if (blocks >= least && blocks * 2 >= text.count(u'\n'))
        return plainTextOfHtml(text);
    return DecodedText(text).text();
}

} // namespace ascent
