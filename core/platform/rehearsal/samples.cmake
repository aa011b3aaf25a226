# What stands in for the vendor's files: PE images made on the spot. Tests link it too.
add_library(epost_samples STATIC PeImageBuilder.cpp PeImageBuilder.h)
target_link_libraries(epost_samples PUBLIC epost_package)
