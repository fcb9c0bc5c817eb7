/**
 * Words and pairs of words, stop words as they are, stems of all others, # for a number and ^ in front of the first word,
 * with what each adds to the score of a sentence as a point and as a reason. Written by `npm run tune`; do not edit by hand.
 */
export const lexicon = `
# 0.23 -0.15
# # 0.19 0.07
# and 0.02 -0.04
# as -0.06 -0.04
# billion 0 0.09
# by 0.02 -0.06
# centuri 0.01 0.15
# day 0.02 0.05
# for 0.02 0.07
# in 0.03 0.06
# instead 0.01 0.16
# is -0.03 0.15
# million 0.03 0.08
# of 0.06 0.08
# on 0.03 0.05
# or 0.06 0.08
# peopl -0.02 -0.06
# percent 0.02 0.05
# respons 0.05 -0.01
# the -0.01 0.1
# was 0.04 -0.02
# we 0.08 -0.06
# week -0.04 0
# which -0.01 -0.07
# will 0.06 0.02
# year 0.05 0.01
^ # 0 -0.05
^ a 0.03 -0.09
^ accord 0.05 -0.01
^ after -0.03 -0.11
^ all 0.14 0.11
^ an -0.05 0.05
^ and -0.08 -0.07
^ another -0.04 -0.01
^ as -0.04 0.1
^ at -0.08 -0.01
^ because 0.07 0.05
^ being -0.03 -0.04
^ but 0.16 0.28
^ by 0.09 0.25
^ chrome 0.03 -0.05
^ data 0.03 -0.03
^ despit 0.02 0.1
^ don't 0.04 0.03
^ even 0.02 0.09
^ every 0.05 0.12
^ first -0.03 -0.03
^ follow -0.05 -0.02
^ for -0.08 -0.11
^ from 0.04 -0.02
^ given 0 0.09
^ having 0.02 0.12
^ he 0.03 -0.07
^ here -0.06 -0.03
^ here's -0.03 -0.02
^ however 0.08 0.14
^ i -0.07 -0.11
^ i've -0.06 -0.13
^ if 0.02 0
^ in 0.04 -0.12
^ instal -0.05 -0.01
^ instead 0.12 -0.01
^ it -0.1 -0.15
^ it's -0.03 -0.04
^ join -0.01 0.08
^ just 0.06 -0.01
^ last -0.05 -0.08
^ make 0.03 -0.02
^ many 0 0.09
^ more 0.03 -0.05
^ my 0.04 -0.02
^ not -0.01 0.06
^ note -0.01 0.07
^ now -0.06 0.03
^ of -0.05 -0.11
^ one 0.06 0.02
^ or -0.04 -0.07
^ other -0.02 -0.07
^ our 0.07 -0.01
^ over 0.04 -0.06
^ overal 0.05 0.04
^ peopl 0.08 0.08
^ rather 0.03 -0.04
^ recent 0.05 0.03
^ since -0.02 0.14
^ so 0.06 -0.04
^ some 0 0.09
^ sometimes -0.02 -0.03
^ start 0.04 -0.01
^ take -0.03 -0.02
^ that -0.13 -0.01
^ that's 0.02 -0.09
^ the 0.09 -0.09
^ then -0.05 -0.03
^ there -0.04 0.01
^ these -0.11 -0.04
^ they -0.12 -0.03
^ third -0.03 -0.07
^ this -0.14 0.21
^ though 0.02 0.09
^ thus 0.04 0.04
^ to 0.03 -0.09
^ unfortun 0.02 0.11
^ using 0.01 0.11
^ we 0.05 -0.13
^ we'd -0.03 -0.06
^ we're -0.06 -0.04
^ we've 0.03 0
^ well -0.02 -0.04
^ what 0.04 -0.09
^ when 0.03 0.11
^ while 0.03 -0.02
^ with 0.04 0.25
^ without 0.02 0.23
^ you 0.04 0
^ you'll -0.03 -0.04
a 0.01 -0.07
a # 0.02 -0.02
a better -0.02 0.09
a big 0 0.06
a bit -0.03 -0.09
a bunch -0.03 0.02
a case 0.02 0.12
a challeng 0.02 0.09
a chang 0.02 0.09
a coupl -0.03 0.02
a cross 0.04 -0.01
a digit 0.04 0.04
a few -0.07 -0.04
a global -0.06 -0.04
a good -0.01 -0.14
a govern 0 0.1
a high 0.02 0.07
a huge 0.02 0.07
a link -0.04 -0.05
a list 0.02 -0.04
a littl -0.08 -0.06
a lot -0.09 0.04
a more 0.01 0.06
a new 0.04 -0.03
a number -0.04 -0.08
a packag 0.04 -0.02
a person 0.08 0.22
a platform 0.01 0.11
a problem 0.02 0.08
a product 0.04 0.04
a project 0.01 0.07
a rang -0.04 -0.02
a real 0.03 0.05
a respons -0.04 0.01
a second 0 -0.07
a server 0.06 -0.03
a set 0.02 -0.07
a singl -0.02 -0.07
a site 0.03 0.07
a small 0.01 -0.07
a special -0.04 -0.04
a specif 0.03 -0.09
a statement 0.05 0
a step 0.03 0.09
a strong -0.01 0.11
a time 0.05 0.12
a total 0.04 0.06
a way 0.03 0.12
a websit 0.02 0.07
a year 0.05 -0.05
abil 0.03 0.15
abil to 0.04 0.17
abl 0.03 0.03
abl to 0.02 0.02
about -0.16 -0.13
about # -0.03 0.02
about a 0.08 0
about how 0.06 0.05
about the -0.06 -0.07
about what 0 0.06
above 0.02 -0.14
accept -0.02 -0.08
access 0.03 0.15
access to 0.03 0.18
accomplish 0.02 0.07
accord to -0.01 0.04
account 0.02 0.06
accur -0.01 0.07
accuraci 0.03 0.11
achiev 0.09 -0.04
acknowledg -0.02 -0.06
acquisit -0.02 -0.07
act 0.02 0.05
action 0.04 -0.02
activ -0.05 -0.02
actual 0 -0.06
ad 0.02 -0.07
adapt -0.03 0.03
add 0.06 0.05
addit -0.02 -0.05
addit to -0.04 -0.07
address -0.04 -0.03
adjust 0.02 -0.07
adopt 0.03 0.02
adopt of 0.05 0.07
advanc -0.04 -0.03
advantag 0.02 0.07
advantag of 0.02 0.06
advertis -0.02 0.05
affect 0.07 0.24
after 0.06 -0.01
after the 0 -0.06
against 0.01 0.06
against the 0.02 0.06
agent 0.05 -0.03
aggreg 0.06 0.02
agil -0.04 -0.02
ago -0.02 -0.08
ahead -0.06 -0.08
ahead of -0.03 -0.05
aim -0.01 -0.07
air -0.01 -0.07
al -0.03 -0.04
algorithm 0.04 -0.08
all 0.04 0.04
all of -0.03 -0.03
all that 0 0.09
all the -0.04 0.06
all this 0.03 0.08
alleg 0.01 -0.08
allow 0.07 0.27
allow develop 0.03 -0.05
allow the -0.01 0.06
allow us 0.03 0.09
almost 0.07 0.03
along 0.02 -0.11
along the 0 -0.07
along with 0.04 0.05
already -0.03 0.02
also -0.1 -0.18
also be -0.02 -0.06
also mean 0.04 0.14
alt -0.02 -0.05
although -0.02 -0.07
always -0.04 0.05
always been -0.04 -0.06
always have -0.04 -0.02
am 0 -0.06
america 0 0.07
american 0.05 0.1
amount of 0.01 0.08
an -0.01 -0.09
an entir 0.02 0.06
an exampl -0.05 -0.04
an import 0.03 0.16
an onlin -0.04 -0.05
an open 0.03 0
an opportun 0.01 0.14
analysi 0 0.05
analyz 0.03 0.03
and 0.04 0.04
and # 0.05 0.05
and a -0.01 -0.14
and also 0.03 0.08
and as 0.04 -0.04
and can 0.03 0.08
and communiti 0.01 0.07
and continu 0.04 0.02
and could 0.03 0.08
and develop 0 0.1
and even 0.03 0.07
and experi -0.01 -0.09
and go -0.03 0.04
and help -0.01 -0.09
and his 0.02 0.06
and i -0.1 -0.07
and i'm 0.03 0.07
and if 0.04 0.05
and improv -0.01 0.07
and inclus 0 0.08
and is 0.02 0.05
and it's -0.03 0.03
and its -0.03 0.02
and knowledg 0.04 0.06
and look -0.02 -0.06
and maintain 0.04 0.02
and more 0.03 -0.02
and open 0.01 -0.06
and other 0.02 0.15
and pass 0.05 0.01
and play 0.01 0.08
and reduc -0.04 -0.08
and releas -0.05 -0.06
and servic 0.01 0.1
and show 0.03 0.05
and so -0.03 -0.01
and some -0.02 -0.09
and support -0.04 -0.06
and sustain 0.02 0.06
and test -0.03 -0.02
and that's 0.02 0.06
and the -0.02 -0.05
and then -0.01 -0.14
and therefore -0.01 0.09
and these -0.03 -0.06
and this -0.03 -0.04
and to 0.02 0.09
and use 0.05 -0.11
and want -0.03 -0.05
and was -0.01 -0.07
and we -0.08 -0.07
and where 0.02 0.08
and work 0.02 -0.05
and you -0.06 -0.08
android 0.03 0.16
anim -0.04 -0.07
announc 0.08 -0.07
anonym -0.03 -0.03
another -0.07 -0.14
answer -0.03 0.03
any 0.08 0.01
any of 0.03 0.02
any other -0.03 0.03
anyone -0.03 0.07
anything 0.01 0.11
anything that 0.03 0.05
apart 0 0.09
api 0.04 0.04
api to 0.04 -0.02
app -0.05 0.07
app and 0.01 0.08
appear in -0.03 -0.06
appli -0.03 0.09
appli to 0.01 0.05
applic -0.01 0.08
applic in -0.01 0.08
appreci 0.03 -0.06
approach 0.04 -0.11
approach that 0.05 -0.03
approach to -0.02 -0.05
april 0.03 -0.03
april # 0.04 0.03
architectur 0.01 0.07
archiv -0.03 -0.09
are 0.02 0.1
are a -0.03 0.02
are also -0.01 -0.09
are avail -0.04 -0.04
are current 0.03 -0.04
are great 0.01 0.1
are more -0.03 0
are not 0.03 0.04
are now 0.08 0.05
are often -0.02 0.09
are the -0.05 -0.07
are used 0.04 -0.03
are work 0.03 -0.08
area 0 -0.16
argument -0.04 -0.02
aria 0.03 0.06
around -0.01 -0.1
around # 0.04 0.1
around the 0.01 -0.06
arrest 0.06 -0.04
articl -0.1 -0.19
as 0.08 0.02
as a 0.03 0.01
as an -0.01 0.06
as in -0.05 0.02
as it 0.01 0.06
as much 0.04 -0.07
as of 0.15 0.17
as part -0.03 0.02
as they 0.02 0.06
as we 0.03 -0.02
as well -0.04 -0.11
ask -0.09 -0.14
aspect -0.06 -0.07
aspect of -0.05 -0.04
assert -0.03 -0.04
assess 0.01 -0.06
assist 0.05 0.08
at -0.05 -0.01
at a 0.06 0
at all 0.05 0.07
at any 0.05 0.04
at least 0.1 0.06
at the -0.1 -0.17
at this 0.06 -0.04
attach 0.04 0
attack -0.04 0.08
attempt 0 -0.09
attempt to 0 -0.1
attend 0.02 -0.09
attent -0.05 -0.08
attribut -0.06 -0.11
audienc 0.04 0.13
audit -0.01 0.11
august 0.05 0.04
authent 0.02 0.04
author 0.07 -0.04
author to 0.04 0.05
autom -0.01 -0.08
automat 0.08 -0.01
avail 0.02 -0.12
avail on -0.05 -0.05
averag 0.1 0.16
avoid 0.01 0.09
awar -0.08 -0.03
awar of -0.05 0.02
awesom -0.03 -0.05
back -0.06 0.04
back in -0.03 -0.04
backbon 0 0.1
background 0.04 0.03
bad 0.01 0.14
badg 0.04 0.01
bake 0.03 0.05
balanc -0.03 0.07
bar -0.04 -0.03
barrier 0.01 -0.06
base 0 -0.03
base on 0.03 0.03
basic 0.07 -0.03
be 0.09 0.12
be a 0 0.06
be abl -0.08 -0.05
be ad -0.02 -0.06
be an -0.03 0.06
be better 0.04 0.02
be done 0 -0.12
be found -0.07 -0.07
be more 0.03 0.15
be use 0.02 0.11
be used 0.03 0.07
because -0.07 0.11
because it 0.02 -0.09
because they 0.02 0.11
become a -0.01 0.11
becomes 0.03 0.12
been -0.04 -0.02
been abl 0.02 0.1
before -0.04 -0.04
before the -0.02 -0.05
began -0.03 -0.09
begin 0.05 -0.03
begin to 0.04 0.06
behavior 0.07 0.15
behaviour 0.05 -0.01
behind 0.03 -0.03
behind the -0.01 -0.06
being a 0.01 0.08
believ 0.01 0.16
below -0.11 -0.19
benefit -0.05 0.11
best 0.07 0.01
best practic 0.03 -0.07
bet 0.02 0.09
better -0.05 0.05
between 0.05 0.13
between # -0.03 -0.04
between the 0 0.07
beyond the 0.03 0.03
big 0 0.17
biggest 0.04 0.08
billion 0.02 0.11
binari 0.01 -0.06
bit -0.06 -0.04
bitcoin 0.04 0.11
blind 0 0.09
block -0.03 -0.01
blockchain 0.04 0
blog 0.01 -0.1
blog post -0.05 -0.07
blue -0.05 -0.07
board 0.05 0.09
board of -0.04 0
book -0.07 0.07
both -0.03 -0.05
brand 0.03 0.05
break 0.09 0.16
brief -0.01 -0.06
bring 0.02 0.07
british -0.05 -0.03
broad 0.02 0.04
broke 0.02 0.13
brought 0.04 0.16
brows -0.03 -0.01
browser -0.04 0
browser and 0.02 0.06
budget 0.06 0.01
buffer -0.03 0.03
bug -0.01 -0.05
build -0.03 0.04
built 0.05 0.06
bunch -0.03 0.02
bunch of -0.03 0.02
burden 0 0.13
busi 0.05 0.02
but -0.03 -0.01
but a 0.04 -0.04
but also 0.05 0.05
but for -0.04 -0.12
but i -0.02 -0.11
but if 0.01 0.1
but in 0.04 -0.05
but it -0.05 -0.04
but many 0.04 0.03
but not -0.02 -0.03
but one -0.04 0.06
but there 0.03 -0.02
but they -0.02 0.05
but this -0.03 -0.05
but to -0.01 0.11
but we -0.02 -0.11
but you 0 0.07
button -0.06 -0.1
buy 0 0.08
by 0.09 0.11
by # 0.07 0.14
by default 0.02 -0.13
by the 0.07 -0.01
c -0.01 0.05
ca 0 0.08
cach -0.02 -0.07
calcul 0 -0.05
california 0.04 0.06
call -0.05 -0.22
call for 0.05 -0.02
came -0.07 -0.13
camera 0.02 -0.06
campaign -0.03 0.06
can 0.06 0.13
can also -0.06 -0.08
can be -0.07 -0.14
can build 0.03 0.09
can do -0.03 0.01
can find -0.02 -0.07
can help -0.07 -0.12
can lead 0.02 0.07
can now 0.13 0.22
can provid 0.01 0.08
can still 0.01 0.07
can't -0.08 -0.1
canadian -0.05 0
candid 0.06 -0.08
cannot 0.05 0.09
canva -0.02 -0.07
capabl 0.04 0.02
captur 0.05 -0.16
car -0.01 -0.09
carbon -0.05 -0.03
care -0.08 -0.02
career 0.01 0.13
cargo -0.03 -0.05
case -0.02 0.03
case you 0.05 0.01
catch 0.03 0.05
caus 0.03 0.12
census 0.03 -0.05
cent 0.04 0.05
center -0.01 -0.06
central -0.05 -0.03
centuri 0 0.1
certain 0.01 0.13
certif 0.04 0.07
chain 0.05 -0.04
chair -0.06 -0.03
challeng 0.02 0.12
champion 0.03 0.07
chanc -0.01 0.11
chanc to -0.03 -0.02
chang 0.05 0.24
chang in 0.04 0.04
chang the 0.06 0.13
chang to 0.03 0.13
channel -0.04 0.02
characterist -0.02 0.07
charg -0.02 -0.11
chart -0.03 -0.06
chase 0.02 0.08
check 0.04 -0.1
checklist -0.03 -0.04
choic 0 -0.07
chose -0.03 -0.06
chrome 0.04 -0.04
chromium 0.04 -0.03
church -0.04 -0.03
citi 0.04 0.01
civil -0.03 -0.03
class 0.04 0.09
clear 0.09 0.09
cli 0.05 0.06
click -0.03 -0.04
client -0.01 -0.04
client side -0.01 -0.06
climat -0.02 0.06
close 0.01 0.04
close the 0.01 0.08
close to 0 0.09
closer 0.02 0.11
cloud -0.13 0.06
code -0.02 -0.05
code and 0.04 0.11
code for 0.02 0.07
code is -0.04 0.03
code to -0.03 0
codebas -0.03 -0.06
collabor on 0 0.08
collect 0.05 -0.06
collect of 0.04 -0.06
color -0.08 -0.1
column -0.05 -0.1
com -0.05 0.02
combin 0.04 0.11
come 0.03 0.13
come to 0.05 0.06
comes 0.01 0.04
command -0.02 -0.09
command line -0.03 -0.04
comment 0.01 -0.05
commit to -0.04 0.02
common -0.03 -0.03
communic 0.1 0.08
communiti -0.11 -0.19
communiti and -0.07 0.01
compani -0.05 -0.04
compar 0.02 0.04
compat 0.02 0.08
compet 0.04 -0.02
competit 0.04 0.01
complex -0.07 0.14
complianc -0.01 0.12
compliant 0.01 0.08
complic 0.03 0.06
compon -0.02 0.12
compromis 0 0.09
comput -0.03 0.03
comput scienc 0.03 0.04
concept -0.06 -0.11
condit 0.04 0.05
conduct -0.04 -0.05
confer -0.08 -0.05
configur -0.03 0.01
confirm 0.01 -0.12
conflict 0.05 0.05
confus -0.01 0.09
connect -0.02 0.07
connect to -0.03 0.04
consent 0.04 0.05
consequ 0 0.08
consid -0.06 -0.17
consol -0.03 0.06
constant -0.02 0.07
consult -0.02 -0.06
consumpt 0.04 0.03
contact -0.02 -0.05
contain 0 -0.21
contain the -0.03 -0.04
content 0 0.14
context 0.08 0.07
continu to -0.04 -0.08
contract 0.06 0.08
contribut -0.03 -0.06
contribut from -0.03 -0.04
contributor 0 0.05
control 0.01 0.04
conveni 0.02 0.11
convent 0.01 0.11
convert 0.03 0
convey 0.03 0.05
cooki 0.02 -0.06
cool -0.03 -0.02
copi 0.02 0.15
core 0.02 0.07
correct -0.03 -0.08
correspond -0.06 -0.08
correspond to -0.02 -0.05
could 0.06 0.35
could be 0.02 0.05
couldn't -0.08 0.03
couldn't do -0.04 -0.04
count 0.01 -0.05
countri -0.02 -0.06
coupl -0.03 0.03
coupl of -0.03 -0.05
cours -0.02 -0.05
court -0.04 -0.04
cover -0.04 -0.15
creat 0.07 0.1
creat a 0.06 -0.03
creat an 0.05 -0.02
creativ -0.06 0.03
credenti -0.03 0
critic -0.01 0.07
cross 0.07 0.02
crucial 0.03 0.07
cryptograph -0.03 -0.03
cryptographi 0.04 0.08
css -0.05 -0.04
cultur 0 0.13
curat 0.03 0.02
curb 0.04 0.14
currenc 0.01 0.09
current -0.04 0.01
curv -0.05 -0.02
cycl 0.02 -0.05
d -0.02 -0.06
daili -0.03 -0.06
damag 0.01 0.08
danger 0.02 0.09
data 0.07 0.13
data and 0.08 -0.03
data for -0.04 0.03
data from -0.03 0.03
data in 0.03 0.04
data is 0.04 0.17
data set 0.03 0.11
data that 0 -0.1
data was 0.03 0.06
databas 0.03 -0.07
dataset 0.09 0.07
date -0.04 -0.03
david 0 -0.06
day 0.08 -0.03
day from -0.04 -0.02
day to 0.04 0.08
dead 0.02 0.05
deadlin 0.07 -0.06
deal 0.03 -0.02
deal with -0.03 -0.15
death -0.01 0.18
debat 0 0.12
decad -0.02 0.04
decid 0.13 -0.14
decid to 0.16 -0.05
decis -0.01 0.11
decis to 0.04 0.02
declar -0.02 -0.09
decreas 0.02 0.06
deeper -0.05 -0.03
default 0.01 -0.12
definit -0.03 0
degrad 0.01 0.1
demo -0.03 -0.08
democraci 0.01 0.15
demonstr 0.07 0.05
depart 0.01 -0.05
depend -0.02 0.11
depend on 0.04 0.07
deploy -0.01 0.04
deploy to 0.02 -0.07
describ 0.04 -0.06
describ the 0.05 0.01
descript 0.04 -0.05
design 0.02 -0.15
design and -0.02 -0.03
desir -0.04 -0.05
desk -0.04 -0.03
desktop 0.04 -0.03
despit 0.02 0.03
detail -0.07 -0.1
detect 0.03 0.01
determin the 0.04 -0.03
develop -0.05 0
develop environ 0.02 0.1
develop to 0.05 -0.03
devic 0.06 -0.03
did not -0.04 -0.03
didn't -0.1 0.01
die 0.04 0.05
differ -0.05 -0.15
differ between 0.03 0.08
differ from -0.05 -0.04
difficult -0.04 -0.03
difficult to -0.01 0.08
digit 0.04 0.1
digit histori 0.01 0.07
digit servic -0.03 0.07
direct 0.05 0.03
director -0.05 0
disclos 0.04 -0.07
discov -0.03 0.01
discoveri 0.01 0.05
discrimin -0.03 -0.09
discuss -0.1 -0.24
discuss the -0.02 -0.05
disk -0.02 -0.09
dismiss 0.01 -0.09
display 0 -0.07
disrupt 0.01 0.11
distribut -0.04 -0.08
divers -0.03 0.12
do 0 0.05
do it -0.02 0.03
do so 0.04 0.09
do the 0.05 -0.02
do this -0.03 -0.04
do what -0.04 -0.03
do without -0.04 -0.04
doc 0.02 0.05
docker -0.02 -0.03
document -0.02 -0.02
document and 0.04 0.01
does 0.01 0.08
does not 0.03 0.01
doesn't 0.03 0.06
doing -0.01 0.11
dollar 0.08 0.06
dom 0.03 0.02
domain 0.02 0.02
don't have 0 0.06
don't know 0.02 0.06
don't want -0.03 0.05
donat -0.05 -0.07
done 0.03 -0.08
down 0.09 0.11
down the 0.06 0.07
download 0.04 0.02
download and 0 -0.08
dozen 0.04 0.02
draft -0.01 -0.05
dramat 0.06 0.17
draw -0.03 -0.09
drive 0.05 0.12
driven -0.02 0.06
due 0.04 -0.01
duplic -0.05 -0.06
during -0.05 -0.11
during the -0.03 0.04
e 0.05 0.08
each -0.02 -0.13
each of -0.04 -0.06
each other 0.03 0.12
each releas -0.04 -0.01
earli -0.02 0.04
eas -0.02 0.06
easi -0.02 0.03
easi and 0.01 0.1
easier -0.02 0.28
easier to -0.03 0.01
easili 0.08 0.22
ecosystem 0.06 0.18
edg 0.11 0.21
edit 0.05 0.18
effect 0.06 0.21
effect on 0.04 0.05
effici -0.03 0.09
effort -0.03 0.02
effort to -0.02 -0.04
either -0.01 0.07
electron 0.04 0.03
element 0.06 -0.07
elig 0.04 0.03
else -0.05 -0.03
email -0.02 -0.18
emb 0.04 -0.01
embed 0.03 -0.09
embrac 0.04 0
emiss -0.04 -0.02
emiss and -0.02 0.1
employe -0.03 0.02
empow -0.02 0.09
enabl 0.07 0.26
encount -0.03 0.03
encourag 0.01 0.07
encrypt 0.11 0.15
end 0.06 0.11
end of 0.07 -0.03
end up -0.08 0.04
energi -0.06 0.05
enforc 0.06 0.03
engag -0.01 0.05
engag with 0.02 0.12
engin 0.02 0.05
english 0.05 0.08
enjoy 0.01 0.06
enorm 0.04 -0.01
enough 0.03 -0.02
enough to 0.01 -0.05
ensur 0.06 0.18
ensur that 0.02 0.01
enter 0.01 -0.08
entir 0.14 0.05
environ 0.06 -0.01
environment 0.04 0.04
epa 0.05 0
equat -0.01 -0.06
error -0.05 -0.04
especi 0.02 0.16
essenti -0.02 -0.05
estim -0.04 0.1
etc -0.04 -0.13
evalu -0.02 0.03
even -0.01 0.04
even if 0.02 -0.08
even though 0.01 -0.06
event 0.02 0.02
ever -0.04 0.08
every 0.08 0.15
every time 0.01 0.1
everyday -0.01 0.11
everyone -0.04 0.04
everyone to 0.02 0.1
everything 0.02 -0.06
everything is 0.01 0.1
evid 0.04 -0.06
evolut 0.02 0.12
evolv -0.04 0.01
exact 0.04 0.01
exampl -0.16 -0.15
exampl of -0.03 -0.06
except -0.05 -0.17
exchang -0.05 -0.04
excit -0.09 -0.06
excit to -0.03 -0.02
exist 0.01 -0.09
exit -0.01 0.09
expect 0.02 0.13
experi -0.1 -0.13
experi with -0.02 -0.12
experienc -0.04 0.01
experiment 0.06 -0.03
expert 0.03 -0.11
expertis -0.03 -0.06
expir 0.04 -0.02
explain 0 -0.07
explan -0.01 -0.07
explicit 0.05 -0.07
explor -0.01 -0.05
expos -0.01 -0.06
exposur 0.04 0.02
express -0.06 -0.05
extend 0.03 -0.03
extens -0.01 -0.09
extern -0.03 -0.01
extract -0.04 -0.03
extrem -0.01 0.12
eye -0.02 0.06
face 0.05 0.22
face a 0.03 0.07
facil -0.03 -0.06
facilit 0.01 -0.08
fact 0.08 0.13
fail 0.03 0.12
fail to -0.04 -0.09
fall 0.05 0.06
fallback 0.01 -0.1
fals -0.05 0.01
famili 0.03 0.07
familiar -0.05 0.01
familiar with -0.03 -0.01
fan -0.03 0.05
far -0.01 0.08
far as 0.02 0.06
faster 0.02 0.07
fear 0.03 0.03
feasibl 0.02 -0.08
featur -0.04 -0.14
featur and -0.03 0.01
featur of 0.04 0
featur that -0.03 -0.05
featur to -0.03 -0.05
fee -0.01 -0.08
feed 0 -0.08
feedback -0.05 -0.19
feel -0.08 -0.01
feel like 0.02 0.06
felt 0.02 0.18
few -0.04 -0.06
fewer 0.04 0.14
field -0.04 0
fight -0.01 0.07
figur out 0.03 0.02
file -0.06 -0.09
file and 0.04 -0.04
file as 0.05 0
file in 0.03 -0.01
file that -0.04 -0.04
file to 0.06 -0.04
fill 0.04 0.09
film -0.05 0.03
filter 0.05 -0.07
final 0.03 -0.01
find -0.03 0.05
find and -0.03 -0.05
find it 0.01 0.07
find that 0.04 0.07
find the -0.04 -0.08
fine 0.04 0.09
finish 0.03 -0.09
firefox 0.04 0.09
first -0.03 -0.15
fit 0.07 0
five 0.06 -0.04
fix 0.14 0
flexibl 0.03 0.1
focus -0.01 -0.17
focus on -0.03 -0.04
folk -0.05 -0.01
follow -0.1 -0.2
food -0.03 -0.04
for -0.01 0.03
for # 0.05 0
for a 0.02 0.03
for any 0.01 -0.07
for anyone -0.03 -0.01
for each -0.04 -0.14
for exampl -0.03 -0.06
for futur -0.02 0.07
for govern 0.01 0.09
for help -0.01 -0.06
for instanc -0.02 0.17
for it -0.02 -0.08
for many 0.03 0.09
for me 0.03 0.21
for more 0 0.08
for new 0.03 0.06
for one 0.03 0.05
for our 0.04 0.03
for product -0.03 0.08
for public 0 -0.1
for some 0.06 0.05
for that 0.01 -0.12
for the 0.01 0.03
for their -0.04 -0.07
for them 0.04 -0.06
for us -0.04 0.06
for you -0.01 -0.05
for your -0.01 0.06
forc 0.04 0.14
forecast -0.02 0.03
forest -0.03 0.05
fork 0 -0.07
form 0.03 -0.08
form of 0.03 0.02
format 0.04 -0.04
forum 0 -0.07
forward 0.02 -0.01
forward to -0.04 -0.03
foster -0.02 0.08
found that 0.03 -0.01
four 0.09 -0.02
frame 0 -0.05
framework 0.04 -0.02
free 0.02 -0.01
freedom 0.04 0.14
friction 0.02 0.07
friend -0.05 -0.12
from 0.06 -0.05
from # -0.02 -0.06
from a 0 -0.05
from being 0.04 0.06
from its 0.05 -0.05
from the -0.06 -0.09
from this 0.05 -0.05
front -0.02 -0.03
frustrat -0.02 0.06
full -0.02 -0.03
fulli 0.03 0.01
fun 0 -0.06
function -0.01 -0.04
function is -0.02 -0.07
fund 0.05 -0.1
fundament -0.01 0.06
futur -0.03 0.11
g -0.05 -0.01
gain 0.04 0.07
game -0.04 -0.05
gap 0 0.13
gather 0.03 -0.07
gave -0.02 -0.09
general 0 -0.08
generat 0.01 -0.03
geograph -0.04 -0.07
get 0.03 0.28
get it 0 0.08
gets -0.02 -0.05
getting 0.02 0.23
getting a 0.04 0.03
git -0.03 -0.07
github -0.02 -0.13
give 0.06 0.02
give the 0.03 0.05
given -0.02 -0.04
gives -0.01 0.08
gives you 0.02 0.11
global -0.01 0.14
go -0.02 0.09
go through -0.03 -0.04
go to -0.04 0
goal 0.05 0.02
goal is 0.04 0.04
goal of 0.02 -0.06
going 0.01 0.09
going to 0.01 0.06
gold -0.04 -0.04
gone 0.01 0.08
good -0.02 0.11
googl 0.05 -0.02
googl spreadsheet 0.05 -0.01
gospel 0.01 0.11
got -0.08 -0.05
gov -0.05 0.04
govern -0.06 -0.07
grant 0.05 0
grate -0.03 -0.05
great -0.03 0.13
great for 0.01 0.09
greatest 0.04 0.02
green -0.02 0.13
grew 0.04 0
ground -0.05 -0.12
group 0 -0.15
group of 0.03 -0.03
grow 0.03 0.14
grown 0.04 0.09
growth 0.02 0.07
guarante 0.01 0.07
guid -0.06 -0.15
guidanc -0.01 -0.07
guidelin 0.03 -0.02
hack -0.06 0.05
hack night -0.06 0
had -0.06 -0.2
had a -0.07 -0.08
half -0.04 -0.07
half of -0.01 0.07
hand 0 0.05
hand on 0.06 0
handl 0.03 0.09
happen -0.04 -0.11
happi 0.03 0.08
hard -0.02 0.12
hard to -0.07 0.07
hardwar 0.01 -0.07
has 0.07 0.06
has been -0.02 -0.06
has issu -0.04 -0.01
has the -0.01 0.08
has to 0.04 -0.01
have -0.04 0.11
have a 0 0.05
have an -0.01 0.09
have been -0.01 -0.06
have the -0.02 0.17
have to 0.06 0.23
having 0.03 0.28
he -0.04 -0.19
he's 0 0.12
health -0.04 0.06
hear -0.08 0.02
heard 0.05 -0.01
heavi 0.01 0.07
help -0.05 0.28
help peopl 0.02 0.11
help them 0.01 0.1
help to -0.03 0.01
help us 0.01 0.08
help you 0 -0.12
her -0.03 -0.13
here -0.13 -0.24
here but -0.03 -0.05
here is 0.01 -0.08
here's -0.03 -0.03
hide -0.05 -0.04
higher 0.02 0.08
him -0.01 -0.04
hire -0.04 -0.01
his -0.05 -0.26
histor 0.01 -0.06
histori 0.04 0.18
historian 0.04 0.09
hit -0.01 -0.06
hold -0.03 0.02
home -0.06 -0.07
honest -0.03 -0.03
hope -0.1 0.13
hope that -0.04 0.12
hope this -0.03 0.08
host -0.02 0.02
hour 0.02 0.07
hous 0.01 -0.08
how -0.15 -0.14
how it -0.04 -0.09
how many 0.03 -0.05
how the 0.03 0
how to -0.04 -0.09
however 0.07 0.09
however the 0.03 0.05
html 0.03 -0.01
http 0 -0.06
https -0.04 -0.05
huge 0.03 0.18
human -0.04 0.11
hundr -0.01 0.07
i -0.18 -0.4
i am 0.03 -0.05
i believ 0.04 0.15
i could -0.01 -0.08
i didn't -0.03 -0.01
i don't -0.05 -0.03
i e 0.06 0.03
i have 0.03 0.08
i need -0.03 0.02
i think 0.02 0.15
i thought -0.03 -0.08
i want 0.06 0.01
i was -0.02 0.07
i went -0.04 0.03
i wrote -0.04 -0.04
i'd -0.1 -0.08
i'll -0.04 -0.09
i'm -0.04 -0.06
i've 0.02 -0.18
i've been 0 -0.05
idea 0 -0.12
idea and -0.03 -0.02
idea of 0.04 -0.06
ideal -0.03 -0.03
identifi 0.02 -0.12
if -0.02 0.23
if a 0.03 0.04
if it -0.02 -0.1
if the -0.03 -0.1
if we 0.04 0.12
if you -0.06 -0.06
if you're -0.03 0
if you've -0.03 -0.03
if your -0.04 -0.11
ifram 0.1 -0.01
ignor 0.01 -0.07
imag 0.01 0.06
imag and 0.04 0.04
imagin -0.05 -0.01
img 0.04 0
impact 0.07 0.22
impact on 0.05 -0.02
implement 0.02 -0.03
implement in 0.04 0.04
implement of 0.06 0.01
implic 0 0.1
import 0.03 0.11
import to 0.07 0.01
impress -0.05 0.05
improv 0.05 0.19
improv our 0 -0.09
improv the -0.01 -0.11
in 0.04 0.03
in # 0.03 0.11
in a 0.03 0.09
in addit -0.02 0.03
in any -0.03 0.02
in fact 0.01 0.07
in govern -0.01 0.07
in its 0.03 -0.03
in mind 0.05 -0.01
in order 0.01 0.06
in other 0.02 0.09
in our 0 -0.06
in place 0.05 0.02
in real 0 -0.08
in respons 0.04 -0.02
in term 0 -0.06
in that -0.06 -0.01
in the -0.05 -0.12
in their 0.02 0.07
in this 0 0.04
in turn -0.01 0.15
in which 0.01 -0.06
in your -0.01 0.05
incent 0.02 0.12
incid -0.05 0.02
includ -0.03 -0.29
includ a -0.01 -0.06
includ in 0.02 0.05
includ the 0.03 -0.04
inclus 0.01 0.04
inconsist 0.02 0.07
increas 0.01 0.21
incred 0 0.05
independ 0.06 0.02
individu 0.07 0.1
industri 0.06 -0.01
infer 0.03 -0.06
influenc 0.03 0.06
inform 0.04 0.01
inform about -0.07 -0.09
inform and 0.04 0
inform to 0.05 0.07
infrastructur -0.03 0.05
initi 0 -0.12
innov -0.01 -0.07
input -0.03 -0.13
insid -0.04 -0.02
insight 0.03 0.06
inspect -0.01 -0.09
inspir -0.01 -0.08
inspir by 0.04 0.01
instal -0.04 -0.14
instal the -0.05 -0.02
instanc 0 0.08
instant -0.02 -0.08
instead 0.08 0.01
instead of 0.08 0.12
instruct -0.04 -0.1
integr 0 -0.09
intend 0.04 0.05
intend to 0.04 -0.03
intent -0.02 0.06
interact 0.01 0.06
interest -0.15 -0.06
interest in -0.05 -0.08
interest to -0.04 0
intermedi -0.03 -0.06
internet -0.07 0.02
internet servic -0.01 -0.08
interoper 0.02 0.07
interpret -0.05 0.05
interview -0.02 -0.12
into 0.05 -0.08
into a 0.06 0.02
into the 0.01 0.18
into your 0.04 0.04
introduc 0.04 0.04
introduc a 0.04 0.11
introduct -0.04 -0.05
inventori -0.04 -0.01
invest 0 0.07
invit -0.03 -0.04
involv -0.06 -0.14
io -0.02 -0.04
is 0.14 0.22
is a -0.04 -0.04
is about -0.03 -0.07
is also 0.01 0.06
is an 0.01 0.11
is avail 0 -0.07
is base -0.03 -0.04
is because -0.03 -0.07
is being -0.04 0.09
is consid 0.05 0.03
is critic -0.01 0.08
is differ -0.04 -0.04
is especi -0.01 0.09
is help -0.02 0.09
is in -0.02 0.05
is more -0.02 -0.07
is much 0.02 0.07
is no 0.08 0.12
is not -0.06 -0.12
is now 0.01 -0.05
is one -0.04 -0.01
is only -0.01 0.09
is still 0.05 -0.02
is that 0.13 0.18
is the -0.01 -0.13
is to 0.08 -0.09
is used -0.02 -0.08
is very -0.01 0.11
isn't -0.03 -0.01
iso 0.04 0.05
issu -0.02 -0.07
issu # -0.04 -0.04
issu a 0.03 -0.05
issu is 0.05 0.04
issu or -0.04 -0.04
issu to 0.05 0.05
it 0.02 0.16
it also -0.03 0.03
it as 0.03 -0.05
it can -0.01 0.04
it easier -0.03 -0.03
it for 0 0.07
it happen -0.03 -0.09
it has -0.04 -0.03
it help 0.03 0.13
it into 0.05 0.01
it is 0.03 -0.02
it mean -0.01 0.1
it much 0.02 0.08
it so -0.03 -0.06
it the 0.04 -0.03
it to 0 -0.09
it was -0.02 -0.1
it will 0.05 0.02
it would -0.02 0.06
it's -0.02 0.23
it's import 0.04 -0.03
it's not -0.02 0.12
it's time -0.03 -0.01
item 0.04 -0.1
iter 0.06 0.03
its 0.03 0
its own -0.02 -0.06
itself 0.02 0.1
januari 0.02 -0.07
januari # 0.04 -0.03
javascript -0.04 -0.02
jekyl -0.03 -0.02
job 0.05 0.06
join -0.02 0.01
join the -0.03 0.01
joint -0.03 -0.06
journal 0.01 0.09
journalist 0.01 0.09
js 0.1 0.21
julia 0.06 0.05
just like 0.04 0.07
just the 0.04 0.02
k -0.04 -0.1
keep 0.03 0.13
keep the 0.03 0.04
keep up -0.04 -0.05
kept 0.06 0.04
key -0.09 -0.01
keyword -0.02 -0.05
kick -0.03 0.02
kind -0.03 0.07
kind of -0.04 0.09
knew -0.04 -0.04
know -0.07 0.05
know the -0.01 0.11
knowledg 0.06 0.19
known 0 -0.12
knows 0.02 0.09
lab -0.04 -0.03
lack 0.06 0.17
lack of 0.03 0.16
land -0.01 -0.07
languag 0.01 -0.05
larg 0.08 0.16
larger -0.08 -0.05
larger than -0.02 -0.06
largest -0.06 -0.07
last 0.02 -0.1
last year -0.04 -0.04
late 0.01 -0.06
later -0.05 0.02
latest -0.06 -0.05
launch 0.02 0.01
lay -0.04 0.02
layer -0.03 0.04
lead 0.03 0.13
lead to 0.03 0.18
leader -0.03 -0.08
leadership 0.03 0.05
learn -0.03 -0.07
learn the 0 0.08
least 0.07 0.05
least one 0.07 0.1
leav 0.04 0.14
led 0.07 0.03
led to 0.01 0.07
left -0.05 -0.06
legal -0.01 0.07
legitim 0.03 0.06
length 0 -0.08
less 0.07 0.06
less likely 0.03 0.08
let 0 0.09
let's 0.01 0.06
let's encrypt 0.09 0.15
letter 0.05 0.04
level 0.04 -0.15
level of 0.03 0.02
leverag -0.08 0.03
librari 0.02 -0.03
licens 0.02 -0.06
life -0.05 -0.11
lifetim 0.01 0.07
light -0.03 0.1
like -0.08 -0.09
like a -0.02 0.04
like all -0.04 -0.04
like the 0.02 0.02
like to -0.02 -0.17
likely 0.07 0.19
likely to 0.09 0.1
limit 0.09 0.05
line -0.09 -0.08
line of -0.02 -0.05
linear 0.04 -0.04
link -0.05 0.01
link to -0.04 0
linux 0.01 0.05
list -0.09 -0.12
list of 0 -0.06
listen -0.06 -0.02
listen to -0.03 -0.01
liter 0.03 -0.05
littl -0.05 0.1
live 0.04 0
live in -0.02 0.1
load 0 0.06
load balanc 0.01 0.11
local -0.03 -0.08
locat -0.06 -0.07
log 0 -0.1
log in -0.03 -0.07
login 0.02 0.08
logo -0.04 -0.02
long 0.04 0.15
long as 0.03 0.06
look -0.13 -0.15
look for -0.02 -0.03
look forward -0.05 -0.02
look like -0.03 -0.01
lose 0.03 0.06
lot -0.09 0.06
lot of -0.05 0.01
loud 0.05 0.05
love -0.07 -0.06
love to -0.03 -0.08
low 0.05 0.11
machin -0.04 -0.05
maco 0 -0.06
made 0 0.05
made it -0.01 0.09
magic 0.05 0.01
mail list -0.03 -0.04
main -0.02 -0.05
maintain 0.03 0.02
major 0.04 0.03
make 0.07 0.17
make it 0.02 0.05
make the 0.06 0.02
makes 0 0.18
makes it 0.05 0.06
makes sens -0.03 -0.04
making 0.05 0.18
making the 0.04 -0.04
manag -0.03 -0.02
manag and -0.03 -0.04
manipul -0.04 -0.01
manual -0.03 0.01
many 0 0.23
many peopl -0.04 -0.07
map -0.03 -0.08
march 0.04 -0.03
march # 0.05 -0.01
mark the 0.03 0.06
master -0.03 -0.05
match 0.07 0.02
materi -0.01 0.06
math -0.02 -0.06
matter 0.03 0.13
may 0 0.26
may be 0.04 0.06
may have 0.02 0.03
maybe -0.05 -0.13
me -0.13 0.14
me that 0.04 -0.01
me to -0.03 0.09
mean -0.08 0.1
mean that -0.01 0.05
mean we -0.03 0.04
meaning 0.01 0.16
measur -0.06 0.04
media -0.03 -0.06
medium 0.03 0.05
meet -0.04 -0.07
meet the 0.03 0.1
meetup -0.08 -0.06
member -0.02 0.03
memori 0.05 -0.03
men 0.03 -0.01
mention -0.01 -0.1
mentor -0.01 -0.06
merg 0.01 -0.09
messag -0.03 -0.05
method 0.11 0.19
method is 0.02 0.09
methodolog 0 -0.1
metric -0.02 -0.05
might -0.07 0.22
might not -0.02 -0.07
migrat -0.02 0.03
million 0.02 0.17
minim 0 0.09
minimum 0.04 0.03
ministri 0.05 -0.01
minut 0.02 -0.06
miss -0.02 0.08
mission -0.06 0.03
mistak 0.03 0.05
mobil -0.03 0.13
mode -0.02 -0.06
model 0 0.1
model is 0.04 0.06
modern 0.03 0.13
modul 0.04 0.01
moment 0 -0.09
monday 0.05 -0.05
money -0.01 -0.06
month 0.04 -0.07
month of 0.03 -0.01
more 0.09 0.24
more detail -0.03 -0.07
more effect -0.02 -0.07
more effici 0.04 0.05
more inform -0.04 -0.1
more likely 0.02 -0.06
more than 0.01 -0.04
most 0.03 -0.11
most import 0.04 -0.03
most of 0.01 -0.1
most recent -0.04 -0.03
motiv -0.03 -0.1
move 0.02 0.04
movement 0.03 -0.06
mozilla 0.01 0.07
mr -0.06 0.02
much 0.03 0.18
much as 0.04 -0.08
much better 0 0.08
much more 0.01 0.14
much of -0.04 0.02
multi 0.01 0.11
multipl 0.06 0
municip -0.05 -0.06
music -0.06 -0.05
must 0.09 -0.05
must be 0.05 0.02
my -0.09 -0.1
my own 0.02 0.05
myself -0.03 0.03
n -0.01 -0.06
name 0.06 -0.01
name in -0.05 -0.01
nation -0.02 -0.01
natur -0.02 0.1
navig 0.01 0.12
near 0.04 -0.04
nearly 0 -0.09
need 0.04 0.01
need a -0.03 -0.03
need for 0.04 0.08
need to -0.02 0.01
needs -0.02 -0.11
needs of 0.05 0.06
needs to 0.02 -0.05
negat -0.05 -0.08
net zero 0 0.07
network 0.01 0.1
never -0.06 0.02
new 0 0.13
new featur -0.01 0.11
new releas 0.04 0.03
new version -0.05 -0.08
new way -0.01 -0.07
new york -0.04 -0.04
newli 0.03 -0.02
news -0.06 -0.14
next -0.02 -0.09
night -0.05 -0.04
no 0.06 0.09
no longer 0.04 -0.03
no one -0.03 0
node 0.04 0.17
node js 0 0.17
non 0.06 0.05
nonprofit -0.04 0
nor 0.03 -0.05
normal -0.06 -0.12
not -0.02 -0.08
not a 0 -0.09
not be 0.04 -0.04
not for 0 0.09
not have -0.02 -0.1
not need 0.04 0.05
not only 0 0.09
not the -0.01 0.07
not to -0.05 -0.1
note -0.03 0.05
note that 0.03 0.08
nothing 0.04 0.15
notif -0.03 -0.05
now 0.26 0.25
now be 0.02 0.07
now have 0.03 0.1
now support 0.04 0.08
now that -0.04 0
now the -0.04 -0.03
now we -0.05 -0.03
number -0.05 0.01
number and -0.01 0.09
number of 0 0.05
numer -0.05 -0.01
object -0.02 -0.05
obvious 0.01 -0.09
occur -0.02 -0.06
ocean 0.02 -0.07
octob 0.02 -0.05
of 0.04 0.13
of # 0.08 0.03
of a 0.06 0.09
of any 0.05 0.03
of code -0.03 -0.12
of content 0 -0.08
of cours -0.08 -0.09
of data 0 0.17
of develop -0.03 -0.09
of digit 0.05 -0.03
of edg 0.11 0.15
of getting 0 0.09
of his 0.01 -0.06
of how -0.02 0.07
of inform 0.04 0.02
of its -0.01 0.06
of many -0.04 -0.04
of my -0.03 -0.11
of our 0.05 0.1
of problem 0.02 0.09
of support 0.03 0.04
of the -0.03 -0.03
of their 0.01 0.14
of them -0.01 -0.08
of these 0.06 0.02
of this -0.01 0.06
of tool -0.02 -0.06
of us -0.05 -0.05
of user -0.03 -0.05
of what 0.03 0
of work -0.03 0.01
of you -0.04 0.01
off 0.05 0.04
offer -0.01 -0.07
offer a 0.04 0.02
offic -0.03 0.07
offici 0.04 -0.06
often -0.11 0.12
old -0.03 -0.1
on 0.03 0.02
on # 0.03 -0.04
on a -0.04 -0.03
on an 0 0.07
on averag 0.04 0.05
on github -0.04 -0.13
on his -0.04 -0.03
on how 0.02 -0.03
on its 0.04 -0.04
on my -0.02 0.04
on that 0.03 0.03
on the -0.01 0.02
on their -0.03 -0.07
on this 0 0.07
on twitter -0.03 0.07
on what 0.04 0.01
on your 0.04 0.02
once -0.07 0.03
one 0.03 0.12
one of -0.01 0.05
one that 0.03 0.03
one way 0.04 -0.02
onlin -0.02 0.1
only 0.1 0.02
open -0.01 0.1
open a -0.03 -0.05
open data -0.01 0.07
open scienc -0.01 0.11
open sourc 0.02 -0.12
open up 0.04 0.18
opensus -0.03 -0.02
oper 0.03 0.08
opinion -0.01 0.06
opportun -0.06 0.06
opportun to -0.03 0.05
optim 0.03 -0.07
option 0.01 -0.08
or 0 0.03
or even -0.04 -0.01
or in -0.05 -0.09
or more 0.03 -0.05
order -0.06 -0.07
order to 0.01 0.05
org -0.06 -0.04
organ -0.05 -0.06
origin -0.02 -0.09
os -0.06 0.04
other -0.04 0
others -0.04 0.06
others to -0.03 0.05
otherwise -0.02 0.11
our 0.05 -0.03
our communiti -0.04 0.01
our develop 0.02 0.08
our goal 0.04 0.07
our team 0.03 -0.08
our work -0.02 -0.05
out 0 -0.06
out a 0.05 0.01
out of 0.05 0.16
out on 0 0.09
out the -0.02 -0.06
out there -0.06 -0.02
out to 0.03 0
outlin -0.01 -0.1
output -0.05 -0.06
outsid -0.03 -0.05
over 0.13 -0.02
over # 0.12 0.04
over the 0.03 -0.02
over time -0.03 -0.12
overal 0.03 0.01
own 0.03 -0.03
owner -0.03 0.05
ownership -0.01 -0.09
packag 0.06 -0.03
packag for 0.03 -0.01
page 0.01 -0.05
paid 0.03 0
pain 0.03 -0.02
pain point 0.04 0.01
pandem -0.04 0.03
paramet -0.04 -0.08
parent 0.01 -0.08
pari 0.01 0.06
part 0 -0.05
part of -0.03 -0.11
parti -0.03 0.03
particip 0 -0.07
particip in -0.03 -0.11
particular -0.03 0.07
partner 0 -0.13
partner with 0.04 -0.01
pass 0.01 -0.07
passion -0.03 -0.05
password 0.04 -0.02
past -0.06 0.02
patch 0.05 0.04
path 0.06 0.03
pathway 0.06 0.02
pay 0.01 -0.05
pay for 0.05 0
payment -0.02 -0.05
peopl 0.03 0.13
peopl and 0.01 0.06
peopl use -0.04 -0.06
peopl who 0.05 0.07
per 0.04 0.17
perceiv 0.03 0.06
percent 0.03 0.05
perfect 0.04 -0.06
perform 0.06 0.1
perhaps 0.04 0
period 0 -0.07
perman 0.04 0.01
permiss 0.04 0
permit 0.03 -0.06
perpetu 0.03 0.08
persist 0.05 -0.01
person 0.07 0.1
phase -0.02 -0.05
phone -0.05 0.1
photo -0.03 -0.03
pick up -0.02 -0.04
pictur -0.04 -0.12
pipelin -0.04 0
pixel 0.02 0.05
place 0.03 -0.01
place in 0.05 -0.05
place where 0.04 0.06
plan 0.02 -0.04
plane -0.04 0.01
platform 0.03 0.08
play 0.02 0.07
playback 0.02 0.07
player -0.04 -0.07
please -0.08 -0.17
plot -0.06 0.03
plugin 0.07 0.05
point 0 0.03
point of -0.02 0.06
pointer 0.03 -0.01
polici 0.04 -0.03
polit 0.01 0.08
pool 0.04 0.04
poor 0 0.06
popular 0.01 -0.1
posit 0.08 0.04
posit and -0.01 -0.09
possibl for 0.01 0.13
possibl to 0.02 -0.07
post -0.07 -0.22
post is -0.01 -0.07
post to 0.04 0
potenti -0.02 0.2
power 0.03 0.08
power of 0.03 0.04
practic 0.04 -0.03
pre -0.01 -0.14
precis -0.01 0.08
predict -0.04 -0.01
prefer 0.02 -0.06
prepar -0.05 0
present -0.06 -0.02
preserv 0.05 0.12
presid -0.03 -0.03
press -0.04 -0.05
pretti -0.04 -0.1
prevent 0.03 0.16
previous -0.12 0.05
price -0.05 -0.03
primari 0.04 0.01
primarili 0.03 -0.04
principl 0 0.09
principl of -0.01 0.08
prior 0.03 -0.14
prior to 0.01 -0.08
privaci -0.01 0.05
privaci and -0.04 -0.07
privat 0.03 -0.07
privat sector -0.03 -0.05
probabl -0.02 -0.07
problem 0.08 0.2
problem and 0.02 0.12
problem with -0.02 0.1
process 0.01 0.07
process and 0.05 -0.02
process of 0.05 0.01
produc 0.05 0.09
produc the 0.04 -0.01
product -0.05 0.01
product manag -0.03 -0.06
profession -0.05 0.02
professor -0.03 -0.04
program 0.04 0.17
programm -0.02 -0.06
progress 0.02 -0.02
project -0.04 -0.05
project and 0.02 -0.1
promis 0.03 0.02
prompt 0.04 -0.04
proof -0.03 -0.02
properti -0.01 -0.1
propos 0.05 0
proprietari 0.03 0.05
protocol 0.02 -0.1
provid -0.01 0.15
provid a 0 0.13
proxi 0.04 0
public -0.03 -0.04
public benefit 0 -0.1
publish 0.02 0.04
purchas -0.03 0
purpos 0.02 0.19
push 0.07 -0.01
put -0.03 -0.02
python 0.08 -0.05
python packag 0.04 0.07
qualiti 0.05 0.08
qualiti and 0.03 0.06
question -0.13 -0.09
quick 0 0.11
quite 0.03 0.05
r 0.03 0.02
race 0.02 -0.06
random -0.03 0.07
rang -0.07 -0.17
rang of -0.03 -0.01
rare 0.03 0.07
raspberri 0.02 0.05
raspberri pi 0.02 0.05
re 0 -0.06
reach -0.05 -0.11
reach out -0.02 -0.07
read -0.12 -0.05
read the -0.03 0
reader -0.04 0.01
readi 0.06 -0.07
real 0.06 0.02
realiti 0.03 0.06
realiz 0.02 0.04
really -0.03 -0.04
reason 0.04 -0.08
receiv 0.07 0.07
recent 0 -0.07
recommend 0.19 0.05
recommend that 0.04 -0.06
recommend to 0.04 -0.01
record 0.09 0
recruit 0.02 0.06
red -0.05 0
reduc 0.03 0.04
reduc the 0.04 0.12
reduct 0.02 0.06
refer -0.05 -0.13
refer to -0.02 -0.08
reflect -0.03 0.02
reflect on -0.04 -0.02
reform -0.05 -0.07
refus 0.03 0.05
regarding -0.04 0
regardless 0.01 -0.06
region -0.01 -0.05
regist 0.02 -0.05
registr 0.05 -0.02
registri 0.04 -0.04
regul 0.01 -0.05
regular 0.01 -0.08
relat -0.02 -0.14
relat to -0.01 -0.06
releas -0.01 -0.34
releas is -0.05 0.03
releas of 0.05 0
relev -0.04 -0.05
relev to -0.03 -0.08
reliabl -0.04 0.02
reliabl and -0.04 -0.02
religi -0.01 -0.07
religion 0.03 -0.03
remain 0.06 0.1
remark 0.02 0.07
rememb -0.01 0.07
remot 0.04 0
remov 0.08 -0.02
renam 0.04 -0.02
render -0.03 0.09
render the -0.04 -0.01
replac 0.05 -0.07
report 0.03 -0.07
repres -0.07 0.08
reproduc 0.03 0.01
reput 0 0.08
request -0.02 -0.19
requir 0.05 0.04
requir for 0.01 0.08
research -0.06 -0.01
resid 0.01 0.06
resili -0.03 0.05
resolv 0.03 -0.06
resourc -0.05 -0.05
respons -0.01 0.05
respons for -0.04 0.04
respons to 0.06 0.01
restrict 0 -0.1
result 0.03 0.15
return 0.06 -0.14
revenu -0.04 0.02
review 0.05 -0.05
right -0.05 0.02
right now -0.03 -0.04
ring 0.04 0.01
rise 0.05 0.08
risk 0.02 0.14
role 0.01 0.14
role in 0.01 0.06
roll -0.05 -0.06
room -0.03 -0.03
root 0.02 0.04
round -0.01 -0.09
rout 0 -0.06
rule 0.02 0.1
run 0 -0.07
run the -0.03 -0.06
runtim 0 -0.07
russian 0.01 0.08
rust 0.04 0.14
s 0.09 0.04
s3 0.04 0.01
sad 0.01 0.12
safe 0.08 0.09
said -0.06 0.02
same 0.02 0.07
sampl 0.03 -0.03
sandbox 0.03 0.07
save 0.04 0
saw 0.01 0.07
saying -0.02 -0.11
says -0.03 0
scale 0.06 0.07
scenario -0.04 0.03
scene 0.03 -0.02
schedul -0.02 -0.09
scholar 0.01 0.14
school -0.03 -0.07
scienc 0 0.11
scientif 0.04 0.01
scientist 0.02 0.16
scope -0.01 -0.07
score 0.02 0.06
scrape -0.04 0.01
scratch -0.04 -0.02
screen 0.07 0.08
screen reader 0.01 0.08
script 0.02 -0.12
sea 0.02 0.07
search -0.11 -0.06
season 0.04 0
second 0.03 -0.13
secur -0.04 0.05
secur and 0.04 -0.03
secur research -0.04 -0.03
see -0.02 0.02
see how -0.02 -0.05
see if -0.03 -0.05
see the 0.05 0.14
seek -0.03 -0.02
seem -0.01 0.05
seemed -0.03 -0.04
seems -0.02 0.05
seen -0.02 -0.05
select -0.03 -0.13
self 0.04 0.07
sell 0 -0.09
send -0.03 -0.12
senior 0.03 -0.04
sens -0.07 -0.01
sensit -0.01 0.06
sensor -0.01 -0.05
separ -0.01 -0.05
serious 0.03 0.08
serv 0.06 0.02
server 0.03 0.08
server to 0 0.12
servic -0.03 0.07
servic and -0.03 0
session -0.07 -0.11
set -0.02 -0.11
set of 0.03 0.04
set the 0.03 -0.02
set to -0.04 -0.06
several -0.01 -0.11
shape -0.01 0.08
shape the 0 0.08
share 0.02 0
share their 0.03 -0.09
share with -0.02 -0.06
she -0.01 -0.11
shift 0.08 0.06
shift from 0.04 0.05
ship 0 -0.05
short 0.02 0.06
should 0.18 -0.02
should be 0.05 0.01
should not 0.02 0.06
show 0.04 0.06
show that 0.05 0.04
show the -0.04 -0.06
shown -0.03 -0.01
side 0.04 -0.04
sidewalk 0.04 0.05
signal 0 -0.08
signatur 0.04 -0.05
signific -0.04 -0.03
similar -0.07 -0.13
similar to 0 -0.07
simpl 0.06 0.07
simpli 0.06 0.09
simul 0 -0.06
since -0.02 0.22
since # -0.04 -0.05
since it 0.03 0.04
since the -0.05 0.05
singapor -0.06 0.05
singl 0.01 -0.07
sit -0.04 0.02
site 0.03 0.15
situat 0.01 0.1
six 0.11 0.05
size 0.04 0.1
skill 0.07 0.1
slack -0.04 -0.08
slight -0.04 -0.03
slow -0.01 0.09
slow down 0.03 0.12
slowli 0.04 -0.03
small 0.06 -0.03
smaller -0.02 -0.04
smart 0.03 0.1
snapshot -0.03 -0.07
so i 0.02 -0.03
so it -0.01 0.07
so many -0.03 0.06
so they 0.01 -0.1
so we 0 -0.09
social -0.03 -0.01
social media -0.01 -0.09
social network 0.03 0.04
societi 0 0.14
softwar -0.03 0.06
softwar engin 0.04 0.03
solut 0.04 0.01
solut to 0.04 0.01
solv the -0.03 0.09
some -0.08 -0.03
some of -0.05 0
someone 0.01 0.13
something -0.02 -0.01
something that -0.03 0.07
sometimes -0.06 0.09
soon 0.06 0.07
sort 0 0.06
sort of 0.02 0.06
sound -0.05 0.06
sourc 0.02 -0.09
sourc code -0.05 -0.04
sourc of 0.06 0.02
sourc project 0.03 -0.04
sourc softwar -0.03 0.03
space 0.02 0.07
space to -0.02 -0.06
speak -0.03 -0.04
speaker 0.02 -0.07
spec 0.03 0.05
special -0.05 -0.01
specif -0.04 -0.19
specifi 0 -0.12
spend -0.04 0.15
spent 0.03 0.06
spirit 0.03 0.07
split 0.04 -0.05
sponsor 0.02 -0.03
spread 0.04 0.15
spreadsheet 0.03 0.04
sql 0.03 0.07
sqlite 0.05 0.01
stack 0.04 0.02
staff -0.03 -0.1
stage 0.04 0.02
star 0.02 -0.06
start -0.03 -0.22
start in 0.05 -0.01
start to 0.03 0.04
start with 0.03 -0.07
startup -0.03 -0.04
state -0.1 -0.07
state and -0.01 -0.05
state of 0.03 -0.03
state that -0.05 -0.09
static 0.03 0.04
statist 0 -0.07
stay 0.04 0.02
step 0 0.15
step for -0.02 0.07
still 0.04 -0.04
stop 0.03 -0.02
storag 0.04 0.13
store -0.03 -0.15
stori -0.05 0.04
straight -0.03 -0.04
straightforward -0.03 -0.08
strateg 0 -0.1
strategi 0.04 -0.09
stream 0 -0.08
street -0.03 -0.07
string -0.01 -0.08
strong 0.04 0.04
structur -0.02 -0.05
struggl 0.05 0.06
struggl to 0.02 0.09
student 0.09 0.02
studi 0.06 0.13
stuff -0.03 0.03
style 0 -0.05
subject to 0.03 0.07
submiss 0.05 -0.05
submit 0.03 -0.09
subscrib 0.05 -0.09
subsequ -0.02 0.07
subset -0.03 0.03
success 0.11 0
such -0.06 0.02
such a 0 0.08
such as -0.01 0.03
suggest 0.03 -0.07
super 0.02 0.1
suppli 0.05 0.08
support 0.06 -0.09
support for 0.04 -0.02
support the -0.03 -0.01
suppos -0.03 -0.02
sure 0 -0.07
surpris 0.03 0.05
surveil 0.03 0.08
sustain 0.1 0.14
switch -0.03 -0.01
sync 0.06 0.01
synchron 0.05 0.07
syntax 0 0.07
system -0.07 -0.04
t -0.04 -0.05
tab -0.03 -0.08
tabl -0.04 -0.05
tag -0.03 -0.05
take 0.02 -0.1
take a 0.03 0.02
take on -0.03 -0.04
take place 0.03 -0.05
take up 0.04 0.03
takes 0.04 0.12
talent 0 0.13
talk -0.05 -0.19
talk about -0.02 -0.05
target 0.03 0.01
task 0.02 0
tcp -0.03 -0.06
teach 0.02 0.07
team -0.02 -0.14
team has -0.04 -0.01
team is -0.05 -0.07
team to 0.03 0.03
tech -0.03 0
technic -0.08 -0.13
techniqu 0.05 -0.01
technolog -0.06 0.09
technolog and -0.03 -0.07
tell 0 -0.05
temperatur -0.04 -0.04
templat 0.01 -0.04
ten -0.03 -0.07
ten year -0.03 -0.03
term 0.05 -0.01
test -0.02 -0.06
text and -0.03 0.03
than 0.05 -0.07
than # -0.03 -0.24
thank -0.01 -0.09
thanks 0.04 0.04
thanks to 0.07 0.09
that 0.08 0.08
that a 0.04 -0.05
that allow 0.03 -0.11
that can -0.01 0.1
that could 0.03 -0.01
that end -0.04 -0.02
that have -0.02 -0.08
that help -0.05 -0.04
that i 0.03 -0.02
that is -0.07 -0.13
that it -0.02 0.12
that it's 0.02 0.12
that make -0.03 -0.06
that mean -0.03 -0.09
that might -0.02 -0.07
that of 0.03 0.1
that our 0.06 -0.04
that some -0.01 0.07
that support -0.05 -0.07
that the 0.03 0.09
that there 0 -0.07
that these 0.03 -0.05
that they 0.05 0.03
that this 0.02 0.17
that was -0.06 -0.02
that we -0.03 -0.09
that will -0.04 0
that you -0.02 -0.05
that your 0.02 0.05
that's 0.08 0.01
that's why 0.05 -0.04
the -0.01 -0.02
the # -0.06 0.01
the abil 0.01 0.12
the actual 0.01 -0.06
the app 0.04 0.02
the averag 0.01 0.07
the benefit 0.01 0.08
the best 0.06 0.07
the big 0.02 0.08
the biggest 0.03 0.06
the browser 0 -0.06
the center -0.02 -0.06
the citi 0.03 0.01
the code -0.03 -0.09
the compani -0.02 -0.05
the core 0.05 0.14
the cultur 0.03 0.07
the current -0.06 -0.09
the day -0.01 0.06
the default 0.02 0.06
the design 0.04 0.05
the detail -0.03 -0.02
the digit 0.03 -0.03
the document -0.03 -0.07
the end 0.06 0.04
the entir 0.01 -0.07
the exist 0.04 -0.01
the fact 0.04 0.05
the featur 0.03 0.02
the final 0.03 0.08
the first 0 -0.1
the follow -0.04 -0.09
the foundat 0.03 0.05
the full 0.01 -0.12
the game -0.01 -0.1
the global 0.03 0.07
the goal 0.03 -0.01
the good -0.02 -0.07
the govern -0.02 -0.11
the ground -0.03 -0.02
the idea 0.03 -0.06
the ifram 0.03 -0.03
the imag 0.07 0.03
the impact -0.04 -0.03
the intern 0.05 0.06
the internet -0.03 0.03
the issu -0.02 0.06
the lack 0.04 0.05
the largest -0.02 -0.06
the last 0.03 0.04
the latest -0.03 0.01
the law 0.01 0.06
the librari 0.08 0.06
the main 0.01 -0.05
the market -0.02 -0.07
the model -0.04 -0.08
the moment 0.04 -0.03
the more 0.01 0.07
the most -0.05 -0.01
the name 0.01 -0.06
the nation 0.02 -0.06
the need 0 0.06
the needs 0.04 0.07
the network 0 0.06
the next -0.01 0.04
the offici 0.04 -0.07
the only 0.02 0.05
the oper -0.03 0.03
the opportun 0 0.08
the option -0.03 -0.04
the origin -0.02 -0.11
the other -0.1 -0.12
the packag 0.07 -0.03
the page -0.03 0.1
the parent -0.02 -0.06
the past -0.03 -0.04
the peopl 0.03 -0.04
the potenti 0.01 0.1
the power 0.03 0.08
the primari 0.05 -0.05
the problem -0.01 0.07
the process 0 0.04
the program 0.04 0.06
the project 0.01 -0.14
the real 0.01 0.1
the releas -0.07 -0.03
the request 0.04 0.02
the requir 0.02 -0.05
the result -0.02 0.03
the root 0.04 0.04
the same 0.05 -0.02
the schedul -0.04 -0.05
the screen 0.04 0.06
the second -0.07 -0.07
the server -0.02 -0.07
the set 0 -0.08
the show -0.01 0.09
the site 0.02 -0.06
the size -0.05 0
the specif -0.02 -0.06
the state 0 -0.08
the studi 0.05 -0.05
the system -0.02 0.04
the team -0.06 -0.06
the technic -0.04 -0.04
the technolog 0.04 0.12
the text 0.01 0.07
the time -0.09 -0.08
the tool 0.02 0.06
the top -0.02 0.06
the total 0.02 0.08
the train -0.03 -0.06
the truth 0.04 0.07
the two 0.04 0.05
the u 0.03 0
the under 0.03 0.04
the us 0.06 -0.05
the user 0.07 0.01
the valu 0.02 0.05
the way 0 0.1
the web 0.05 0.09
the websit 0.05 0.06
the work 0 0.19
the workplac 0.03 0.07
the world 0.03 0.16
the year -0.05 -0.04
their -0.01 -0.04
their busi 0.03 0.09
their data 0.03 0.04
their own -0.02 -0.04
them 0.04 0.06
them for -0.04 -0.02
them in -0.03 -0.04
them to 0.06 0.06
themselves 0.03 0.06
then -0.05 -0.11
there -0.04 -0.21
there are -0.07 -0.14
there is 0.06 0.05
there's -0.01 0.1
there's no 0.05 0.09
therefore 0 0.1
these -0.07 0.18
these are -0.05 -0.02
these tool 0.04 0.18
they -0.05 0.02
they can 0.02 -0.12
they don't 0.02 0.1
they have -0.05 -0.02
they may -0.01 0.08
they need 0.01 -0.09
they're -0.05 -0.03
thing 0.08 0.13
thing is 0.03 0.09
thing to -0.01 0.1
things 0 0.06
think -0.1 0.06
third 0.05 0.13
third parti -0.01 0.08
this -0.09 0.01
this allow -0.03 0.05
this articl -0.02 -0.06
this by 0.04 -0.03
this case -0.04 -0.1
this chang 0.02 0.13
this data 0.03 0.05
this inform 0 0.07
this is -0.08 -0.06
this issu 0.06 0.09
this makes 0.01 0.08
this mean -0.03 -0.09
this new 0.02 0.05
this post -0.07 -0.09
this project 0.02 0.11
this releas 0.07 0.06
this section -0.03 -0.04
this space -0.04 -0.02
this time 0.04 -0.04
this was 0.02 -0.04
this week -0.01 -0.07
this will -0.09 0.02
this work 0.02 0.06
this year 0.17 -0.04
thorough 0.03 0.11
those -0.01 0.07
those who 0.01 0.06
though -0.05 -0.07
thought -0.05 -0.13
thousand 0.02 0.05
threat 0.06 0.07
three 0 -0.07
three year 0 0.11
thrill to 0.04 0.02
through -0.05 -0.05
through a 0.03 0.02
through the 0.02 -0.01
throughout 0.01 0.15
throughout the -0.01 0.11
thursday 0.03 -0.03
thus 0.01 -0.09
ticket -0.02 -0.06
tie 0.02 0.08
tile 0.04 0
time -0.01 0.13
time in -0.01 0.06
time to -0.05 -0.14
tip -0.02 -0.09
titl -0.03 -0.06
tls 0.07 0.15
to 0.06 0.02
to # 0.09 0.12
to a -0.02 0.01
to access -0.03 0.01
to achiev 0.06 0.01
to add -0.01 0.06
to allow -0.02 -0.07
to an 0.01 0.06
to announc 0.06 -0.04
to any -0.01 -0.07
to ask -0.03 -0.02
to be -0.08 0.03
to being 0.04 0.01
to better 0.04 -0.02
to build -0.01 -0.06
to buy -0.04 0.06
to chang -0.01 -0.06
to check -0.03 -0.05
to choos -0.05 -0.02
to communic 0.03 0.05
to continu 0.03 0.07
to cover -0.04 -0.04
to creat 0.02 -0.04
to determin 0.04 -0.02
to develop 0.03 0.03
to discov 0.01 0.06
to each 0.03 0.04
to either 0.05 0.04
to end 0.03 0.14
to ensur -0.01 0.03
to find -0.06 -0.08
to fix 0.04 0.01
to generat 0.08 0.01
to get 0 0.05
to give -0.02 -0.04
to go 0.03 -0.01
to have -0.05 -0.01
to hear -0.05 -0.07
to his -0.05 -0.07
to inform 0.03 0.04
to instal 0.03 0.01
to join 0.02 -0.06
to keep -0.06 -0.09
to know 0.01 0.11
to learn 0 0.1
to look -0.02 -0.05
to maintain -0.02 0.1
to meet -0.04 0.07
to move -0.02 0.04
to my -0.03 0.03
to navig -0.04 0
to note 0.04 0.02
to open -0.01 0.06
to oper 0.02 0.09
to our -0.01 -0.08
to prevent 0.03 -0.02
to provid -0.01 -0.06
to public 0.03 -0.06
to publish -0.02 -0.08
to reach -0.02 -0.09
to reduc 0.03 0.03
to run 0.07 0.01
to see 0 0.05
to serv 0 0.1
to show 0.01 -0.07
to solv 0.04 0
to stay 0.02 0.07
to support -0.01 -0.08
to take 0.02 0.07
to talk 0.04 0.01
to tell 0.03 -0.02
to the 0 0.03
to them 0 -0.08
to these 0.01 0.1
to think -0.03 -0.11
to this -0.06 -0.03
to tri 0 -0.1
to trust 0.04 0.06
to understand 0.03 0
to upgrad 0.04 0
to us -0.02 -0.1
to use 0.02 -0.05
to work 0.04 0.04
to your -0.03 -0.04
today 0.07 0.02
together 0.03 0.04
together these 0.02 0.08
token -0.03 -0.01
told -0.06 0.02
ton 0.02 0.1
ton of 0 0.1
too -0.01 0.16
too much -0.02 0.05
took 0.06 -0.08
tool 0.07 0.06
tool for 0 -0.06
tool in 0.04 0.09
tool to -0.04 0.04
toolchain -0.03 -0.05
top 0.02 0.16
top of 0 0.08
topic -0.04 -0.11
total 0.08 0.1
total of 0.04 0.05
towards 0.02 -0.04
track 0.02 0.15
tracker -0.02 -0.07
trade -0.02 0.07
tradit 0.04 0.06
traffic 0.06 0.09
train 0.01 -0.03
transact -0.03 0.06
transfer 0.05 0.09
transform 0.02 0.1
transit -0.02 -0.07
transport -0.05 0.07
treat 0.01 -0.05
tri -0.1 -0.14
tri to -0.05 -0.04
trick 0.01 0.1
trigger 0.03 0.07
trivial 0.01 0.08
troubl 0.01 0.09
true 0.02 -0.19
trust -0.03 0.12
truth 0.03 0.06
tumblr 0.04 0.01
turn -0.03 -0.06
tutori -0.01 -0.1
twitter -0.08 -0.01
twitter and -0.03 -0.03
two -0.03 -0.21
type -0.04 -0.13
type of -0.03 -0.05
typic -0.03 -0.04
u 0.06 0.09
u s 0.07 0.09
ui 0.07 0.05
ultim 0.02 0.13
unabl to 0.03 0.04
under 0.05 0.03
understand -0.02 0.1
understand how -0.04 -0.06
understand of 0.04 0.17
understand the 0 0.1
understand what -0.01 0.08
understood 0 0.07
unfortun 0.01 0.14
uniqu 0.05 0.01
unit 0.04 0.06
unit state -0.02 0.07
unit test 0.03 0.05
univers -0.02 -0.11
unless 0.04 0.04
unlike 0.02 0.06
unlock 0.03 0.11
until 0.01 0.08
up -0.01 -0.04
up a -0.04 -0.02
up and -0.02 -0.09
up the -0.03 0.1
up to 0.07 0.02
up with 0.04 -0.04
upcom 0.03 0
updat -0.03 -0.12
updat the 0.02 -0.05
upgrad 0.05 0
upload 0.03 -0.04
upon 0.04 -0.01
urban -0.03 -0.04
us -0.1 0.07
us to 0 0.12
usabl 0.01 -0.07
use 0.07 0.05
use and -0.03 0.1
use as -0.03 0.04
use for -0.05 0
use in 0.04 0.08
use it -0.04 -0.05
use of 0.03 -0.04
use the 0.1 -0.06
use them 0.03 0.08
use to -0.04 -0.01
used by -0.02 0.05
used in -0.04 0
user -0.01 0.19
user and -0.01 -0.06
user can -0.03 -0.07
user experi -0.02 0.07
user needs -0.02 -0.07
user of -0.03 -0.06
user to -0.01 0.07
user with 0.04 0.04
uses 0.08 -0.09
using a 0.01 -0.07
using the 0.03 0
using these 0.01 0.11
usual -0.04 -0.13
util 0.03 0.01
v0 0.03 -0.05
v0 # 0.03 -0.05
v6 0.04 0.06
valid 0.05 -0.08
valu -0.03 -0.04
valu is 0.03 0.06
vari -0.04 -0.01
varieti -0.04 -0.04
varieti of -0.03 -0.01
various -0.06 -0.04
vector -0.03 -0.06
vendor -0.03 0.02
verif -0.03 -0.03
verifi -0.05 -0.05
version # 0.02 -0.05
version of -0.07 -0.02
very -0.03 0.16
very easi 0.04 0.02
via 0.01 -0.07
via the 0.01 -0.08
video -0.05 -0.15
view -0.04 0
virtual -0.01 -0.07
visibl -0.03 0.02
vision -0.01 -0.05
visit -0.03 -0.08
visual -0.07 0.01
vital 0.02 0.07
volatil 0.03 0.04
volum -0.01 0.08
volunt 0.06 0.1
vote 0.05 0.02
vulner -0.03 0.15
wait for 0.03 0.01
walk -0.05 -0.07
wallet -0.03 0.04
want -0.03 0.05
want to -0.06 -0.13
wants -0.05 -0.07
warn 0.04 -0.03
was -0.07 -0.18
was a -0.04 -0.01
was an -0.01 -0.07
was the 0.05 0.01
wasn't 0.02 0.04
wast 0.05 0.06
watch -0.09 -0.11
watch the -0.04 -0.05
water 0.01 -0.14
way -0.01 0.11
way of -0.02 -0.07
way that -0.04 -0.06
way to 0.08 0.01
way we 0.03 0.05
we 0.02 -0.11
we also 0.02 0.04
we are -0.02 -0.13
we believ 0.01 0.06
we can -0.06 -0.07
we continu -0.02 0.08
we couldn't -0.05 -0.03
we decid 0.07 -0.02
we did 0.03 0.05
we do -0.03 -0.07
we don't 0.02 -0.03
we expect 0.03 0.03
we found 0.04 0.06
we had -0.01 -0.07
we have 0.04 -0.11
we hope -0.05 0.09
we know -0.05 -0.01
we need 0.02 0.04
we recommend 0.07 0.12
we see 0.04 0.03
we should 0.04 0.02
we want 0.03 0.1
we were -0.05 0.01
we will 0.1 -0.24
we won't -0.03 -0.05
we work -0.03 -0.11
we would 0.01 -0.06
we'd -0.04 -0.06
we'll -0.05 -0.14
we'll be -0.03 -0.05
we're 0.03 -0.1
we've 0.11 0.06
we've been 0.04 0.03
web app -0.06 0.02
web browser -0.02 -0.07
web page 0.03 0.03
websit 0.03 0.05
websit and -0.01 -0.06
week -0.06 -0.09
weight 0.03 -0.05
well 0.01 0.04
well as -0.01 -0.09
went -0.01 0.11
were -0.02 -0.15
what -0.05 -0.01
what it 0.02 0.09
what the 0.02 -0.05
what you 0.09 0.06
what's 0.03 0.13
when -0.06 0.03
when an 0.04 0.01
when i 0.02 0.08
when it -0.02 -0.09
when the -0.05 -0.01
when we -0.04 0.02
when you 0.07 0.07
where -0.01 0.11
where the 0.03 0.11
where they 0.05 0.07
where we -0.03 0.02
whether -0.1 -0.1
which 0 0.05
which allow 0.02 0.07
which are 0.03 0.01
which i -0.03 -0.03
which is 0.04 0.08
which makes 0.03 0.06
which mean -0.04 0
which was -0.03 -0.05
which we -0.03 -0.06
while 0.01 0.02
while the 0.01 -0.05
white 0.02 0.05
who 0 -0.03
who are 0.03 0.03
who has -0.03 -0.04
who is 0.03 0.03
who was -0.03 -0.02
who will 0.06 0.04
whose 0.04 0.04
why 0.06 -0.11
why i 0.01 0.08
wide -0.04 -0.04
wider 0.01 0.08
widespread 0.03 0.09
width -0.01 -0.06
width of -0.03 -0.04
wild 0 0.1
will 0.13 0.18
will get 0.05 0.07
will go 0.05 0.02
will help 0.04 0.08
will never -0.03 -0.06
will not 0.01 0.11
window -0.01 -0.15
with -0.02 -0.02
with a 0.01 -0.07
with an -0.07 0.04
with every 0.02 0.07
with it 0.04 -0.04
with multipl 0.01 0.09
with my -0.03 -0.04
with one 0.04 0.04
with our -0.02 -0.1
with some -0.03 0
with the 0.07 0.04
with this 0.04 -0.02
with your 0.06 0.02
within 0.05 0.02
within the 0 0.07
without 0.06 0.26
without the -0.05 0
woman 0.06 0.04
women 0.08 0.06
won't be 0.03 0.01
wonder -0.05 -0.01
word -0.04 -0.02
work -0.06 0.06
work and 0 0.07
work of 0.02 0.11
work on -0.01 -0.19
work out -0.02 -0.07
work well 0 0.1
work with -0.1 -0.11
workflow -0.04 0.19
workflow is 0.03 0.08
workshop 0.07 -0.06
world 0.03 0.19
worldwid 0.05 0.08
worri 0 0.1
wors -0.01 0.06
worth 0.03 0.05
would 0 0.04
would be 0.04 0.06
would have -0.03 0.06
would like -0.04 -0.09
would not 0.04 0.01
wrap -0.02 -0.06
write -0.02 0
write code 0.04 0.08
written 0.01 -0.1
wrong 0.02 0.11
wrote -0.08 -0.04
y 0.01 -0.06
year 0 -0.05
year # -0.04 -0.01
year in 0.07 0.07
year was 0.05 0.03
yes -0.04 -0.03
yet -0.04 -0.07
york -0.05 -0.04
york time -0.03 -0.02
you 0.03 -0.13
you add 0.06 0.06
you are 0.02 0.12
you can 0.03 -0.07
you can't -0.03 0.03
you could -0.03 -0.09
you do -0.02 -0.07
you don't 0 0.1
you get 0 -0.08
you may 0.02 0.04
you might -0.01 -0.06
you must 0.05 -0.03
you need 0.01 -0.15
you see -0.03 -0.03
you should 0.03 -0.05
you to -0.02 0.05
you want -0.05 -0.1
you will 0.04 -0.02
you would -0.03 -0.03
you'd -0.05 -0.11
you'll -0.06 0.08
you're -0.05 0.02
you're interest -0.03 -0.07
you're using 0 0.09
you've -0.09 -0.05
young -0.05 -0.06
your -0.07 0
your app 0.01 0.07
your audienc 0.01 0.1
your code 0.03 0.1
your data 0 0.1
your page 0.05 0.05
your team -0.04 0.02
yourself 0.05 0.15
youtub -0.04 -0.05
zero 0.02 0.1
zone 0.07 -0.02
zoom 0.04 0.05
`;
