#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "http/histogram.h"
#include "http/metrics.h"

namespace theseus::http {

/// Writes Prometheus' text form, version 0.0.4: `begin` opens a family, the others add to the one
/// that is open.
class Exposition {
 public:
  void begin(std::string_view name, std::string_view help, std::string_view type);
  void add(const Sample& sample);
  void add(double value) { add(Sample{{}, value}); }
  void add(const Sample& labels_only, const Histogram::Reading& reading);

  std::string take() && { return std::move(text_); }

 private:
  void write_line(std::string_view suffix, const Sample& sample, std::string_view bound = {});

  std::string name_;
  std::string text_;
};

}  // namespace theseus::http
