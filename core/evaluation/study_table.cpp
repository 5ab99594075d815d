#include "evaluation/study_table.h"

#include "base/csv.h"
#include "base/files.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace patchgauge::evaluation {
namespace {

using Fields = std::vector<std::string>;

enum Column : std::size_t { Part, Reference, AppraiserName, Trial, Choice, columnCount };
constexpr std::array<const char*, columnCount> headings{"part", "reference", "appraiser", "trial",
                                                        "decision"};
constexpr std::size_t mostTrials = 10;

/// Splits a table into lines of fields, with quotes undone.
std::vector<Fields> parse(const std::vector<unsigned char>& bytes) {
    std::vector<Fields> lines;
    Fields line{std::string()};
    bool quoted = false;
    const auto endLine = [&] {
        if (line.size() > 1 || !line.front().empty())
            lines.push_back(line);
        line = {std::string()};
    };
    constexpr std::size_t markSize = 3;
    const bool marked = bytes.size() >= markSize && bytes[0] == 0xEF && bytes[1] == 0xBB &&
                        bytes[2] == 0xBF; // as spreadsheets begin UTF-8
    for (std::size_t i = marked ? markSize : 0; i < bytes.size(); ++i) {
        const char letter = static_cast<char>(bytes[i]);
        const bool doubled = letter == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"';
        if (quoted && doubled)
            line.back() += static_cast<char>(bytes[++i]);
        else if (letter == '"')
            quoted = !quoted;
        else if (!quoted && letter == ',')
            line.emplace_back();
        else if (!quoted && letter == '\n')
            endLine();
        else if (quoted || letter != '\r')
            line.back() += letter;
    }
    endLine();
    return lines;
}

/// Takes one line of a table after the other into a study.
class Reader {
public:
    Reader(Fields headingLine, std::string where) : where_(std::move(where)) {
        for (std::size_t column = 0; column < columnCount; ++column) {
            const auto found = std::find(headingLine.begin(), headingLine.end(), headings[column]);
            if (found == headingLine.end())
                throw Error(ErrorCode::Corrupt,
                            Engine::tr("the table has no column %1", headings[column]), where_,
                            Engine::tr("begin it with part,reference,appraiser,trial,decision"));
            places_[column] = static_cast<std::size_t>(found - headingLine.begin());
        }
    }

    void take(const Fields& line) {
        ++line_;
        const std::size_t part = partFor(line);
        const std::size_t trial = trialFor(line);
        Appraiser& appraiser = appraiserFor(field(line, AppraiserName));
        appraiser.trials.resize(std::max(appraiser.trials.size(), trial + 1));
        auto& decisions = appraiser.trials[trial];
        decisions.resize(std::max(decisions.size(), part + 1));
        if (decisions[part].decision != Decision::Missing)
            throw wrong(Engine::tr("the decision was given before"),
                        Engine::tr("give each decision once"));
        decisions[part].decision = decisionIn(line, Choice);
    }

    Study study() {
        std::size_t trials = 0;
        for (const Appraiser& appraiser : study_.appraisers)
            trials = std::max(trials, appraiser.trials.size());
        for (Appraiser& appraiser : study_.appraisers) {
            appraiser.trials.resize(trials);
            for (auto& trial : appraiser.trials)
                trial.resize(study_.parts.size());
        }
        if (const Sentence objection = studyObjection(study_); !objection.empty())
            throw Error(ErrorCode::Corrupt,
                        Engine::tr("the table is not a study, as %1", objection), where_,
                        Engine::tr("complete it, a line for each decision"));
        return study_;
    }

private:
    std::string field(const Fields& line, Column column) const {
        if (places_[column] >= line.size())
            throw wrong(Engine::tr("there is no field for %1", headings[column]),
                        Engine::tr("give each line as many fields as the headings"));
        return line[places_[column]];
    }

    std::size_t partFor(const Fields& line) {
        const std::string name = field(line, Part);
        const Decision reference = decisionIn(line, Reference);
        const auto found = std::find_if(study_.parts.begin(), study_.parts.end(),
                                        [&](const StudyPart& part) { return part.name == name; });
        if (found == study_.parts.end()) {
            study_.parts.push_back({name, {}, reference});
            return study_.parts.size() - 1;
        }
        if (found->reference != reference)
            throw wrong(Engine::tr("the part has another reference than before"),
                        Engine::tr("give a part the same reference in all its lines"));
        return static_cast<std::size_t>(found - study_.parts.begin());
    }

    Appraiser& appraiserFor(const std::string& name) {
        const auto found =
            std::find_if(study_.appraisers.begin(), study_.appraisers.end(),
                         [&](const Appraiser& appraiser) { return appraiser.name == name; });
        if (found != study_.appraisers.end())
            return *found;
        return study_.appraisers.emplace_back(Appraiser{name, false, {}});
    }

    std::size_t trialFor(const Fields& line) const {
        const std::string text = field(line, Trial);
        std::size_t trial = 0;
        const char* end = text.data() + text.size();
        if (std::from_chars(text.data(), end, trial).ptr != end || trial < 1 || trial > mostTrials)
            throw wrong(Engine::tr("the trial is not a number from 1 to 10"),
                        Engine::tr("count trials from 1"));
        return trial - 1;
    }

    Decision decisionIn(const Fields& line, Column column) const {
        const auto decision = decisionNamed(field(line, column));
        if (!decision)
            throw wrong(Engine::tr("the %1 is not a decision", headings[column]),
                        Engine::tr("write good, defective, unsure or nothing"));
        return *decision;
    }

    Error wrong(const Sentence& what, const Sentence& action) const {
        return {ErrorCode::Corrupt, what, Engine::tr("%1, decision %2", where_, line_), action};
    }

    std::string where_;
    std::array<std::size_t, columnCount> places_{};
    std::size_t line_ = 0;
    Study study_;
};

} // namespace

Study readStudyTable(const std::filesystem::path& file) {
    const std::vector<Fields> lines = parse(readFile(file));
    Reader reader(lines.empty() ? Fields{} : lines.front(), toUtf8(file));
    for (std::size_t i = 1; i < lines.size(); ++i)
        reader.take(lines[i]);
    Study study = reader.study();
    study.title = toUtf8(file.stem());
    return study;
}

std::string studyTable(const Study& study) {
    std::string table = csvLine({"part", "reference", "appraiser", "trial", "decision", "time"});
    for (const Appraiser& appraiser : study.appraisers)
        for (std::size_t trial = 0; trial < appraiser.trials.size(); ++trial)
            for (std::size_t part = 0; part < study.parts.size(); ++part)
                if (const StudyDecision& one = appraiser.trials[trial][part];
                    one.decision != Decision::Missing)
                    table += csvLine({csvText(study.parts[part].name),
                                      name(study.parts[part].reference), csvText(appraiser.name),
                                      std::to_string(trial + 1), name(one.decision), one.time});
    return table;
}

} // namespace patchgauge::evaluation
