// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/html_text.h"

#include <QHash>
#include <QSet>

namespace ascent {

namespace {

/// The sign of an entity without its '&' and ';'; empty where it is none.
QString signOf(QStringView entity) {
    static const QHash<QString, QString> named{
        {QStringLiteral("amp"), QStringLiteral("&")},         {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},          {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},        {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("bull"), QStringLiteral("\u2022")},   {QStringLiteral("middot"), QStringLiteral("\u00B7")},
        {QStringLiteral("ndash"), QStringLiteral("\u2013")},  {QStringLiteral("mdash"), QStringLiteral("\u2014")},
        {QStringLiteral("lsquo"), QStringLiteral("\u2018")},  {QStringLiteral("rsquo"), QStringLiteral("\u2019")},
        {QStringLiteral("ldquo"), QStringLiteral("\u201C")},  {QStringLiteral("rdquo"), QStringLiteral("\u201D")},
        {QStringLiteral("hellip"), QStringLiteral("\u2026")}, {QStringLiteral("euro"), QStringLiteral("\u20AC")},
        {QStringLiteral("pound"), QStringLiteral("\u00A3")},  {QStringLiteral("eacute"), QStringLiteral("\u00E9")},
        {QStringLiteral("uuml"), QStringLiteral("\u00FC")}};
    if (!entity.startsWith(u'#'))
        return named.value(entity.toString());
    bool isNumber = false;
    const bool hex = entity.size() > 1 && entity[1].toLower() == u'x';
    const uint code = entity.mid(hex ? 2 : 1).toUInt(&isNumber, hex ? 16 : 10);
    const bool usable = isNumber && code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code);
    const auto sign = static_cast<char32_t>(code);
    return usable ? QString::fromUcs4(&sign, 1) : QString();
}

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
        else if (name == u"td" || name == u"th")
            put(u' ');
        if (name == u"li" && !closing)
            m_text.append(QStringLiteral("- "));
    }

    void entity() {
        constexpr qsizetype longest = 10; // a sign that is far from its ';' is no entity, and is not looked for
        const QStringView ahead = QStringView(m_html).mid(m_at + 1, longest);
        const qsizetype length = ahead.indexOf(u';');
        const QString sign = length > 0 ? signOf(ahead.left(length)) : QString();
        if (sign.isEmpty())
            return put(m_html[m_at++]);
        for (const QChar c : sign)
            put(c);
        m_at += length + 2;
    }

    const QString& m_html;
    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

QString plainTextOfHtml(const QString& html) {
    return Reader(html).read();
}

} // namespace ascent
