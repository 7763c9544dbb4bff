// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/text/pattern.h"

#include "core/language/phrases/verbs.h"

#include <algorithm>

namespace ascent::critic {

WordNumbers::WordNumbers() {
    m_numbers.insert(QStringLiteral("<number>"), anyNumber);
    m_numbers.insert(QStringLiteral("<sum>"), anySum);
}

std::vector<int> WordNumbers::add(const QString& word) {
    std::vector<int> numbers;
    for (const QString& form : word.endsWith(u'+') ? spelledForms(word.chopped(1)) : QStringList{word}) {
        const auto at = m_numbers.constFind(form);
        numbers.push_back(at != m_numbers.cend() ? *at : *m_numbers.insert(form, int(m_numbers.size())));
    }
    return numbers;
}

void WordNumbers::addClass(const LangFile& file, const QString& section) {
    const QList<LangLine> lines = file.lines(section);
    if (m_classes.contains(section) && !lines.isEmpty())
        file.fault(lines.first().number, QStringLiteral("the class <%1> stands elsewhere already").arg(section));
    std::vector<int>& members = m_classes[section];
    for (const LangLine& line : lines)
        for (const QString& word : line.text.split(u' ', Qt::SkipEmptyParts)) {
            const std::vector<int> numbers = add(word);
            members.insert(members.end(), numbers.begin(), numbers.end());
        }
}

const std::vector<int>* WordNumbers::classNamed(const QString& name) const {
    const auto at = m_classes.constFind(name);
    return at == m_classes.cend() ? nullptr : &*at;
}

namespace {

/// Reads one line, and keeps the first fault in it.
class PatternReader {
public:
    explicit PatternReader(WordNumbers& numbers)
        : m_numbers(numbers) {}

    Pattern read(const QString& text, Group group) {
        Pattern pattern;
        pattern.group = group;
        for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
            if (part == u"~")
                pattern.weak = true;
            else if (part == u"^")
                pattern.beginsClause = true;
            else if (part == u"/")
                pattern.endsClause = true;
            else if (part == u"^^")
                pattern.beginsSentence = true;
            else if (part == u"//")
                pattern.endsSentence = true;
            else
                pattern.places.push_back(readPlace(part));
        }
        if (pattern.places.empty() || pattern.places.front().words.empty())
            tell(QStringLiteral("a pattern begins with a word or a class of words"));
        return pattern;
    }

    const QString& fault() const { return m_fault; }

private:
    PatternPlace readPlace(QString part) {
        PatternPlace place;
        if (part.startsWith(u'*')) {
            place.gap = part.mid(1).toInt();
            if (place.gap < 1)
                tell(QStringLiteral("“%1” is no number of words").arg(part));
            return place;
        }
        if (part.startsWith(u'!')) {
            place.negative = true;
            part.remove(0, 1);
        }
        if (part.endsWith(u'?')) {
            place.optional = true;
            part.chop(1);
        }
        for (const QString& word : part.split(u'|'))
            addWord(word, place);
        std::sort(place.words.begin(), place.words.end());
        place.words.erase(std::unique(place.words.begin(), place.words.end()), place.words.end());
        return place;
    }

    void addWord(const QString& word, PatternPlace& place) {
        if (word == u"/") {
            place.orEnd = true;
        } else if (word.isEmpty() || word == u"+") {
            tell(QStringLiteral("a word is missing"));
        } else if (!word.startsWith(u'<') || m_numbers.of(word) != WordNumbers::unknown) {
            append(m_numbers.add(word), place);
        } else if (const std::vector<int>* members = m_numbers.classNamed(word.mid(1, word.size() - 2))) {
            append(*members, place);
        } else {
            tell(QStringLiteral("there is no class %1").arg(word));
        }
    }

    static void append(const std::vector<int>& numbers, PatternPlace& place) {
        place.words.insert(place.words.end(), numbers.begin(), numbers.end());
    }

    void tell(const QString& what) {
        if (m_fault.isEmpty())
            m_fault = what;
    }

    WordNumbers& m_numbers;
    QString m_fault;
};

} // namespace

std::optional<Pattern> readPattern(const LangFile& file, const LangLine& line, Group group, WordNumbers& numbers) {
    PatternReader reader(numbers);
    Pattern pattern = reader.read(line.text, group);
    if (!reader.fault().isEmpty()) {
        file.fault(line.number, reader.fault());
        return std::nullopt;
    }
    pattern.file = file.path();
    pattern.line = line.number;
    return pattern;
}

} // namespace ascent::critic
