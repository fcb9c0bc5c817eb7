/**
 * Words and pairs of words, stop words as they are, stems of all others, # for a number and ^ in front of the first word,
 * with what each adds to the score of a sentence as a point and as a reason. Written by `npm run tune`; do not edit by hand.
 */
export const lexicon = `
# 0.06 -0.16
# # 0.15 0.09
# and -0.03 -0.04
# as -0.06 -0.04
# centuri 0.02 0.15
# day 0.02 0.05
# for 0.02 0.07
# in 0.03 0.07
# instead 0.03 0.16
# is -0.04 0.15
# million 0.02 0.08
# of 0.05 0.08
# or 0.05 0.08
# peopl -0.03 -0.05
# respons 0.04 -0.01
# the -0.02 0.11
# to -0.03 0.01
# was 0.03 -0.02
# we 0.08 -0.06
# week -0.05 -0.01
# which -0.01 -0.06
# will 0.06 0.03
# year 0.04 0.01
^ # -0.02 -0.06
^ a 0.03 -0.09
^ accord 0.05 -0.02
^ after -0.03 -0.11
^ all 0.13 0.11
^ also 0.01 -0.04
^ an -0.05 0.04
^ and -0.08 -0.08
^ another -0.04 -0.01
^ as -0.04 0.1
^ at -0.08 -0.01
^ because 0.07 0.03
^ being -0.02 -0.03
^ but 0.16 0.27
^ by 0.08 0.25
^ chrome 0.03 -0.05
^ despit 0.01 0.09
^ don't 0.04 0.03
^ during -0.01 0.05
^ each -0.03 0.02
^ even 0.02 0.08
^ every 0.05 0.12
^ first -0.03 -0.03
^ follow -0.05 -0.02
^ for -0.06 -0.12
^ from 0.04 -0.01
^ given 0 0.1
^ having 0.02 0.12
^ he 0.03 -0.07
^ here -0.06 -0.03
^ here's -0.03 -0.02
^ however 0.07 0.15
^ i -0.04 -0.09
^ i've -0.04 -0.13
^ in 0.05 -0.12
^ instal -0.05 -0.01
^ instead 0.12 -0.01
^ it -0.1 -0.16
^ it's -0.03 -0.03
^ join -0.01 0.08
^ just 0.06 -0.02
^ last -0.05 -0.07
^ let's 0.02 0.04
^ make 0.03 -0.02
^ many 0 0.08
^ more 0.03 -0.04
^ most -0.02 0.02
^ my 0.06 0
^ not -0.01 0.06
^ note -0.01 0.07
^ now -0.07 0.02
^ of -0.06 -0.11
^ on 0.03 -0.01
^ one 0.06 0.02
^ or -0.04 -0.08
^ other -0.02 -0.07
^ our 0.07 0
^ over 0.04 -0.06
^ overal 0.05 0.04
^ peopl 0.08 0.08
^ please -0.02 -0.04
^ recent 0.05 0.03
^ since -0.02 0.13
^ so 0.07 -0.05
^ some 0 0.09
^ sometimes -0.03 -0.03
^ start 0.05 -0.01
^ take -0.03 -0.02
^ that -0.12 -0.01
^ that's 0.02 -0.09
^ the 0.08 -0.09
^ then -0.05 -0.02
^ there -0.04 0.01
^ these -0.11 -0.06
^ they -0.12 -0.02
^ this -0.14 0.19
^ though 0.01 0.09
^ thus 0.04 0.04
^ to 0.03 -0.1
^ unfortun 0.02 0.1
^ using 0.02 0.12
^ we 0.05 -0.02
^ we'd -0.03 -0.05
^ we're -0.05 0.01
^ we've 0.03 0.05
^ well -0.02 -0.05
^ what 0.04 -0.09
^ while 0.03 -0.02
^ with 0.04 0.25
^ without 0.02 0.22
^ you 0.04 0.01
^ you'll -0.03 -0.03
^ your -0.02 -0.03
a 0 -0.07
a # 0.01 -0.02
a better -0.02 0.1
a big 0 0.06
a bit -0.03 -0.09
a case 0.01 0.12
a challeng 0.02 0.09
a chang 0.02 0.09
a common 0.03 -0.01
a coupl -0.03 0.01
a cross 0.04 -0.02
a digit 0.04 0.03
a few -0.06 -0.04
a global -0.06 -0.04
a good -0.01 -0.14
a govern 0 0.1
a group 0.01 -0.05
a high 0.03 0.07
a huge 0.03 0.08
a link -0.04 -0.05
a list 0.02 -0.04
a littl -0.07 -0.06
a lot -0.07 0.03
a more 0 0.05
a new 0.05 -0.02
a number -0.04 -0.09
a packag 0.04 -0.02
a person 0.08 0.22
a platform 0.01 0.12
a problem 0.02 0.08
a product 0.04 0.04
a project 0.01 0.07
a real 0.03 0.06
a result 0.02 0.04
a second 0 -0.07
a server 0.06 -0.02
a set 0.02 -0.06
a singl -0.02 -0.06
a site 0.03 0.06
a small 0.01 -0.08
a special -0.04 -0.04
a specif 0.03 -0.09
a statement 0.05 0
a step 0.03 0.09
a strong -0.01 0.11
a time 0.05 0.13
a total 0.05 0.06
a way 0.03 0.13
a web -0.01 0.04
a websit 0.02 0.06
a year 0.05 -0.06
abil 0.03 0.15
abil to 0.05 0.16
abl 0.03 0.02
abl to 0.02 0.01
about -0.16 -0.13
about # -0.04 0.02
about a 0.08 0
about how 0.07 0.06
about the -0.06 -0.08
about what 0 0.06
above 0.02 -0.12
acceler 0.03 0.02
accept -0.02 -0.08
access 0.03 0.14
access to 0.02 0.18
accomplish 0.02 0.06
accord to -0.01 0.05
account 0.02 0.05
accur -0.01 0.08
accuraci 0.03 0.12
achiev 0.09 -0.04
acknowledg -0.02 -0.06
acquisit -0.02 -0.08
across -0.01 -0.04
across the -0.02 0.03
act 0.02 0.04
action 0.05 -0.01
activ -0.05 -0.03
actual 0 -0.07
ad 0.03 -0.08
adapt -0.02 0.03
add 0.06 0.08
addit -0.03 -0.05
addit to -0.04 -0.08
address -0.04 -0.04
adjust 0.02 -0.07
administr -0.04 -0.01
adopt 0.03 0.02
adopt of 0.05 0.07
advanc -0.04 -0.02
advantag 0.02 0.07
advantag of 0.02 0.06
advertis -0.01 0.05
affect 0.08 0.24
after 0.06 -0.01
after the 0 -0.06
against 0 0.05
against the 0.02 0.06
agent 0.05 -0.02
aggreg 0.06 0.03
agil -0.03 -0.01
ago -0.02 -0.08
agre 0.03 -0.01
ahead -0.06 -0.08
ahead of -0.03 -0.05
aim -0.01 -0.07
air -0.01 -0.08
al -0.03 -0.04
algorithm 0.04 -0.08
all 0.04 0.05
all of -0.03 -0.03
all that 0 0.09
all the -0.04 0.05
all this 0.03 0.08
alleg 0.01 -0.08
allow 0.07 0.24
allow the -0.01 0.06
allow us 0.03 0.08
almost 0.06 0.02
along 0.02 -0.11
along the 0 -0.07
along with 0.05 0.05
already -0.03 0.02
also -0.09 -0.18
also be -0.03 -0.06
also mean 0.04 0.14
altern -0.01 0.03
although -0.03 -0.08
always -0.04 0.05
always been -0.04 -0.06
am 0.01 -0.05
amaz -0.03 -0.03
america -0.01 0.07
american 0.05 0.11
among -0.02 0.02
amount of 0.01 0.09
an -0.01 -0.09
an exampl -0.04 -0.04
an import 0.02 0.14
an open 0.03 0
an opportun 0.01 0.13
analysi 0 0.05
analyz 0.03 0.04
and 0.03 0.03
and # 0.02 0.05
and a -0.01 -0.14
and also 0.03 0.06
and are 0 -0.06
and as 0.03 -0.04
and can 0.03 0.08
and communiti 0.01 0.07
and continu 0.05 0.03
and could 0.03 0.09
and develop 0 0.11
and even 0.03 0.07
and experi -0.01 -0.09
and go -0.03 0.04
and help 0 -0.11
and i -0.09 -0.06
and i'm 0.03 0.07
and if 0.03 0.04
and improv -0.01 0.08
and inclus 0 0.09
and is 0.02 0.06
and it's -0.03 0.03
and its -0.02 0.02
and look -0.02 -0.06
and maintain 0.04 0.02
and more 0.03 -0.02
and open 0 -0.07
and other 0.02 0.14
and pass 0.05 0
and reduc -0.04 -0.08
and releas -0.05 -0.05
and servic 0.02 0.1
and share -0.02 -0.05
and show 0.04 0.06
and so -0.02 -0.01
and some -0.03 -0.09
and support -0.03 -0.05
and sustain 0.02 0.06
and that's 0.02 0.06
and the -0.03 -0.06
and then -0.01 -0.12
and therefore -0.01 0.08
and this -0.03 -0.04
and to 0.02 0.09
and use 0.05 -0.11
and we -0.08 -0.05
and where 0.02 0.09
and work 0.02 -0.05
and you -0.06 -0.07
android 0.03 0.16
anim -0.03 -0.06
announc 0.09 -0.07
annual -0.03 -0.02
anonym -0.03 -0.02
another -0.08 -0.14
answer -0.03 0.04
any 0.08 0
any of 0.03 0.03
any other -0.04 0.03
anyone -0.03 0.06
anything 0 0.11
apart -0.01 0.09
api 0.04 0.02
app -0.05 -0.01
app and 0.01 0.07
appear in -0.03 -0.05
appli -0.03 0.09
appli to 0.01 0.06
appreci 0.03 -0.07
approach 0.03 -0.12
approach that 0.05 -0.03
approach to -0.02 -0.04
april 0.03 -0.03
april # 0.03 0.02
architectur 0.02 0.06
archiv -0.03 -0.1
are 0.02 0.1
are a -0.03 0.02
are also -0.01 -0.1
are avail -0.04 -0.03
are great 0.01 0.1
are more -0.03 -0.01
are not 0.02 0.04
are now 0.08 0.05
are often -0.02 0.1
are the -0.04 -0.07
are used 0.04 -0.02
are work 0.02 -0.08
area 0 -0.16
argument -0.04 -0.02
aria 0.04 0.06
around -0.01 -0.11
around # 0.04 0.1
around the 0.02 -0.06
arrest 0.06 -0.04
articl -0.1 -0.19
as 0.08 0.02
as a 0.04 0.01
as an -0.01 0.06
as in -0.05 0.02
as it 0.02 0.06
as much 0.03 -0.08
as of 0.15 0.17
as part -0.03 0.02
as possibl 0 -0.05
as the 0 -0.04
as they 0.02 0.05
as we 0.03 -0.02
as well -0.04 -0.1
as you -0.01 0.04
ask -0.09 -0.14
aspect -0.06 -0.07
aspect of -0.04 -0.04
assert -0.03 -0.04
assess 0.01 -0.06
assign 0.02 -0.02
assist 0.05 0.06
assumpt 0 0.05
at -0.06 -0.01
at # -0.02 -0.03
at a 0.05 0.01
at all 0.05 0.06
at any 0.05 0.04
at least 0.1 0.05
at the -0.1 -0.17
at this 0.06 -0.04
attach 0.04 0
attack -0.04 0.09
attempt 0 -0.08
attempt to -0.01 -0.11
attend 0.02 -0.09
attent -0.04 -0.07
attribut -0.06 -0.08
audienc 0.04 0.11
audit -0.01 0.1
august 0.06 0.05
authent 0.03 0.03
author 0.06 -0.04
author to 0.04 0.05
autom -0.01 -0.08
automat 0.07 0
avail 0.02 -0.12
avail on -0.05 -0.05
avail to 0.03 0.02
averag 0.1 0.16
avoid 0 0.09
awar -0.07 -0.02
awar of -0.05 0.02
awesom -0.03 -0.05
back -0.06 0.06
back in -0.03 -0.04
back to -0.02 -0.03
backbon 0.01 0.1
background 0.03 0.04
bad 0.01 0.13
bake 0.04 0.06
balanc -0.03 0.06
bar -0.04 -0.04
barrier 0.02 -0.05
base 0 -0.04
base on 0.02 0.03
basic 0.07 -0.05
be 0.07 0.12
be a 0 0.07
be abl -0.08 -0.05
be ad -0.02 -0.06
be an -0.03 0.05
be better 0.04 0.02
be done 0 -0.12
be found -0.07 -0.08
be more 0.03 0.14
be use 0.02 0.11
be used 0.03 0.06
because it 0.02 -0.09
because of 0.02 0.01
because they 0.03 0.1
become -0.02 0.02
become a -0.01 0.11
becomes 0.02 0.12
been -0.04 -0.02
been abl 0.02 0.11
before -0.03 -0.04
before the -0.02 -0.05
began -0.03 -0.09
begin 0.06 -0.02
begin to 0.04 0.07
behavior 0.07 0.15
behaviour 0.05 -0.01
behind 0.03 -0.02
behind the -0.01 -0.06
being a 0.01 0.09
being abl -0.01 -0.06
believ 0.01 0.16
below -0.11 -0.19
benefit -0.05 0.11
benefit of -0.02 0.05
best 0.07 0.01
best practic 0.03 -0.07
better -0.05 0.05
between 0.04 0.13
between # -0.04 -0.03
between the 0 0.06
beyond 0 -0.04
big 0 0.17
biggest 0.05 0.09
billion 0.02 0.13
binari 0.01 -0.05
bit -0.05 -0.04
bitcoin 0.04 0.11
black -0.03 0.02
blind 0 0.09
block -0.03 -0.02
blockchain 0.04 0
blog 0.01 -0.1
blog post -0.05 -0.07
blue -0.05 -0.07
board 0.05 0.1
book -0.07 0.07
both -0.02 -0.05
brand 0.03 0.06
break 0.08 0.16
bring 0.02 0.07
british -0.06 -0.03
broke 0.02 0.13
brought 0.04 0.16
brows -0.03 -0.01
browser -0.04 0.01
budget 0.06 0.01
buffer -0.04 0.02
bug -0.01 -0.06
build -0.02 0.04
built 0.04 0.05
burden 0 0.11
busi 0.04 -0.01
but -0.05 0.01
but a 0.04 -0.04
but also 0.05 0.05
but for -0.04 -0.12
but i -0.02 -0.11
but if 0.01 0.1
but in 0.04 -0.05
but it -0.05 -0.03
but it's 0 0.05
but not -0.03 -0.03
but that 0.02 0.03
but the -0.02 0.01
but there 0.03 -0.02
but they -0.01 0.04
but this -0.04 -0.04
but to -0.01 0.11
but we -0.02 -0.1
but you 0 0.07
button -0.06 -0.08
buy 0 0.09
by 0.08 0.11
by # 0.06 0.13
by default 0.01 -0.14
by the 0.07 -0.02
c -0.02 0.03
ca 0 0.09
cach -0.02 -0.07
calcul 0 -0.05
california 0.04 0.05
call -0.05 -0.22
call for 0.04 -0.02
came -0.07 -0.12
camera 0.02 -0.07
campaign -0.03 0.06
can 0.06 0.11
can also -0.06 -0.08
can be -0.06 -0.15
can do -0.03 0
can find -0.02 -0.07
can help -0.06 -0.12
can now 0.13 0.22
can use 0.02 -0.01
can't -0.08 -0.11
canadian -0.04 0
candid 0.06 -0.07
cannot 0.05 0.09
canva -0.02 -0.06
capabl 0.03 0
captur 0.05 -0.17
car -0.01 -0.09
carbon -0.05 -0.04
card -0.02 0.02
care -0.08 -0.01
career 0 0.14
cargo -0.03 -0.05
carri -0.02 0.04
case -0.02 0.03
case you 0.05 0.01
categori 0 -0.06
caus 0.03 0.12
celebr -0.03 -0.01
cent 0.04 0.04
center -0.01 -0.06
central -0.05 -0.03
centuri 0 0.1
certain 0.03 0.12
certif 0.04 0.08
chain 0.05 -0.03
chair -0.07 -0.03
challeng 0.02 0.12
champion 0.03 0.08
chanc -0.01 0.11
chanc to -0.03 -0.02
chang 0.04 0.23
chang in 0.04 0.04
chang the 0.05 0.12
chang to 0.03 0.13
channel -0.04 0.02
charg -0.02 -0.1
chart -0.03 -0.06
check 0.02 -0.1
checklist -0.03 -0.04
chicago 0.02 -0.04
chief -0.03 -0.02
choic -0.01 -0.07
choos -0.02 0.03
chose -0.03 -0.06
chrome 0.03 -0.03
chromium 0.04 -0.03
church -0.04 -0.03
citi 0.04 0.02
civic -0.02 0.05
civil -0.03 -0.03
class 0.04 0.09
clear 0.09 0.1
cli 0.05 0.06
click -0.03 -0.05
client side -0.01 -0.06
climat -0.02 0.05
close 0.03 0.05
close to 0 0.08
closer 0.02 0.11
cloud -0.13 0.06
code -0.03 -0.06
code and 0.04 0.11
code for 0.02 0.08
code is -0.04 0.03
code to -0.03 0
codebas -0.03 -0.06
collect 0.06 -0.06
collect of 0.04 -0.06
color -0.08 -0.09
column -0.05 -0.08
com -0.04 0.02
combin 0.04 0.12
come 0.03 0.13
come to 0.05 0.06
comes 0.01 0.04
comes with 0.03 0.02
coming -0.02 0.03
command -0.02 -0.08
command line -0.02 -0.04
comment 0 -0.05
commit -0.01 -0.03
commit to -0.04 0.03
common -0.04 -0.03
communic 0.09 0.1
communiti -0.11 -0.19
communiti and -0.07 0.01
compani -0.06 -0.05
compani and 0.03 0.03
compar 0.02 0.03
compar to 0.02 0.03
compat 0.01 0.08
compet 0.04 -0.02
competit 0.03 0.01
complex -0.06 0.14
complianc -0.01 0.12
compliant 0.01 0.08
complic 0.03 0.06
compon -0.02 0.11
compromis -0.01 0.08
comput -0.03 0.04
comput scienc 0.03 0.04
concept -0.07 -0.1
condit 0.04 0.05
conduct -0.03 -0.05
confer -0.08 -0.05
confid 0.02 0.01
configur -0.02 0.01
confirm 0.01 -0.11
conflict 0.05 0.04
confus -0.01 0.09
connect -0.02 0.07
connect to -0.03 0.05
consent 0.03 0.05
consequ 0 0.08
consid -0.06 -0.15
consider -0.03 0.01
consist 0.01 0.04
constant -0.02 0.07
consult -0.02 -0.06
consum -0.02 0.02
contact -0.01 -0.05
contain -0.01 -0.21
contain the -0.03 -0.04
content 0 0.14
context 0.07 0.07
continu -0.01 0.01
continu to -0.05 -0.08
contract 0.06 0.09
contrast -0.01 -0.05
contribut -0.03 -0.05
contributor -0.01 0.06
control 0.01 0.04
conveni 0.02 0.11
convent 0.01 0.1
convert 0.03 0
cooki 0.02 -0.06
cool -0.03 -0.02
copi 0.02 0.15
core 0.02 0.07
correct -0.03 -0.08
correspond -0.06 -0.07
could -0.02 0.09
couldn't -0.08 0.02
count 0.02 -0.05
countri -0.03 -0.05
coupl -0.03 0.03
coupl of -0.03 -0.05
cours -0.02 -0.05
court -0.04 -0.05
cover -0.04 -0.16
covid -0.03 0.03
creat 0.07 0.09
creat a 0.07 -0.04
creat an 0.04 -0.01
creat the 0 0.06
creativ -0.06 0.03
credenti -0.03 0
credit 0 0.04
critic -0.01 0.07
cross 0.06 0.01
crucial 0.04 0.09
cryptograph -0.03 -0.03
cryptographi 0.04 0.08
css -0.05 -0.04
csv 0.02 -0.01
cultur 0 0.13
curat 0.03 0.02
curb 0.04 0.14
currenc 0.02 0.1
current -0.04 0.02
curv -0.05 -0.02
custom -0.02 -0.04
cut -0.01 0.06
cycl 0.02 -0.07
d -0.01 -0.05
daili -0.03 -0.07
danger 0.02 0.09
data 0.06 0.12
data and 0.08 -0.03
data for -0.04 0.03
data from -0.03 0.03
data in 0.02 0.03
data is 0.04 0.17
data set 0.03 0.11
data that 0 -0.1
databas 0.03 -0.07
dataset 0.09 0.07
date -0.06 -0.04
date on -0.04 -0.04
david 0 -0.06
day 0.08 -0.04
day to 0.04 0.08
deadlin 0.07 -0.05
deal 0.02 -0.03
deal with -0.03 -0.15
death -0.01 0.18
debat 0 0.12
decad -0.02 0.04
decid 0.12 -0.13
decid to 0.16 -0.04
decis -0.01 0.11
decis to 0.04 0.02
declar -0.03 -0.1
deeper -0.05 -0.03
default 0.01 -0.12
defin 0 -0.04
definit -0.03 0
demand -0.02 0.04
demo -0.03 -0.08
democraci 0.01 0.15
demonstr 0.06 0.04
depart 0.02 -0.05
depend -0.02 0.11
depend on 0.04 0.07
deploy -0.02 0.02
describ 0.05 -0.06
describ the 0.05 0.02
descript 0.04 -0.05
design 0.02 -0.14
design and -0.03 -0.03
desir -0.04 -0.05
desk -0.04 -0.04
desktop 0.04 -0.04
despit 0.02 0.03
detail -0.08 -0.11
detect 0.03 0.01
develop -0.05 -0.01
develop to 0.05 -0.03
devic 0.06 -0.03
did 0.02 0.04
did not -0.05 -0.02
didn't -0.09 0.01
die 0.03 0.04
differ -0.06 -0.15
differ between 0.03 0.08
differ from -0.04 -0.04
difficult -0.04 -0.03
difficult to -0.01 0.07
digit 0.04 0.09
digit servic -0.02 0.07
direct 0.05 0.03
director -0.05 0.01
disabl 0.01 0.03
disclos 0.04 -0.07
discov -0.02 0.01
discoveri 0.01 0.04
discrimin -0.03 -0.09
discuss -0.1 -0.23
disk -0.02 -0.09
display 0 -0.07
disrupt 0 0.11
distribut -0.04 -0.08
dive -0.04 -0.05
dive into -0.04 -0.04
divers -0.03 0.12
do -0.01 0.04
do it -0.02 0.04
do so 0.03 0.1
do the 0.05 -0.02
do this -0.03 -0.04
do without -0.04 -0.05
doc 0.02 0.06
docker -0.02 -0.03
document -0.01 -0.02
document and 0.04 0
does 0.01 0.08
does not 0.03 0.01
doesn't 0.02 0.07
doing -0.01 0.1
dollar 0.08 0.06
dom 0.03 0.03
domain 0.02 0.02
don't -0.01 0.02
don't have -0.01 0.06
don't know 0.02 0.05
don't want -0.03 0.05
donat -0.05 -0.07
done 0.03 -0.07
down 0.09 0.09
down the 0.06 0.06
download 0.04 0.02
download and 0 -0.08
dozen 0.04 0.02
draft -0.01 -0.05
dramat 0.06 0.14
draw -0.03 -0.09
drive 0.06 0.12
driven -0.01 0.06
drop 0.01 -0.03
due 0.03 0
due to 0.02 0
duplic -0.05 -0.05
during -0.05 -0.11
during the -0.03 0.04
e 0.06 0.09
each -0.03 -0.12
each of -0.04 -0.06
each other 0.02 0.13
earli -0.03 0.05
eas -0.02 0.06
easi -0.03 -0.04
easier -0.02 0.23
easier to -0.03 0
easili 0.08 0.2
econom 0.02 0.04
ecosystem 0.05 0.18
edg 0.1 0.19
edit 0.06 0.19
effect 0.06 0.19
effici -0.03 0.09
effort -0.02 0.03
effort to -0.02 -0.05
either -0.02 0.07
electr -0.02 -0.05
electron 0.03 0.02
element 0.07 -0.04
elig 0.04 0.03
else -0.05 -0.04
email -0.02 -0.18
emb 0.04 -0.01
embed 0.03 -0.1
embrac 0.04 0
emiss -0.04 -0.03
employe -0.03 0.02
empow -0.01 0.11
enabl 0.06 0.21
encourag 0.01 0.08
encrypt 0.11 0.15
end 0.06 0.11
end of 0.07 -0.03
end up -0.07 0.04
energi -0.06 0.06
enforc 0.05 0.03
engag -0.02 0.05
engag with 0.01 0.12
engin 0.01 0.03
english 0.05 0.09
enhanc -0.02 -0.01
enjoy 0.02 0.06
enough 0.02 -0.02
enough to 0.01 -0.04
ensur 0.05 0.16
ensur that 0.02 0
enter 0 -0.08
enterpris 0.01 0.06
entir 0.12 0.01
environ 0.06 0
environment 0.04 0.04
epa 0.05 0
equat -0.01 -0.06
error -0.05 -0.03
especi 0.02 0.16
essenti -0.02 -0.03
estim -0.04 0.1
etc -0.04 -0.12
evalu -0.02 0.03
even -0.01 0.03
even if 0.02 -0.07
even more 0.02 -0.02
even though 0 -0.07
event 0.03 0.08
ever -0.03 0.07
every 0.08 0.16
every day -0.03 -0.04
every time 0.01 0.09
everyday -0.01 0.12
everyone -0.07 0.03
everyone to 0.02 0.1
everything 0.01 -0.06
everything is 0 0.09
evid 0.04 -0.06
evolut 0.02 0.11
evolv -0.04 0.01
exact 0.05 0.02
exampl -0.07 -0.17
exampl of -0.02 -0.07
except -0.04 -0.16
exchang -0.05 -0.05
excit -0.07 -0.03
execut 0 -0.04
exercis -0.02 -0.05
exist 0.01 -0.1
exit 0 0.1
expand 0.01 0.02
expect 0.02 0.12
expect to -0.02 0.03
experi -0.1 -0.13
experi with -0.01 -0.12
experienc -0.04 0.01
experiment 0.05 -0.03
expert 0.03 -0.1
expertis -0.03 -0.07
expir 0.03 -0.02
explain 0 -0.06
explan -0.01 -0.07
explicit 0.04 -0.06
explor -0.02 -0.06
expos -0.01 -0.06
exposur 0.04 0.02
express -0.06 -0.05
extend 0.03 -0.02
extens -0.01 -0.09
extern -0.03 -0.01
extract -0.04 -0.03
extrem 0 0.13
eye -0.02 0.05
face 0.04 0.22
facebook -0.03 0.01
facil -0.04 -0.06
facilit 0.01 -0.08
fact 0.08 0.13
fail 0.03 0.11
fail to -0.04 -0.1
fair -0.02 0.03
fall 0.06 0.07
fallback 0.01 -0.11
fals -0.05 0
famili 0.03 0.07
familiar -0.05 0.01
familiar with -0.03 0
fan -0.03 0.04
far -0.03 0.02
fast 0.02 -0.01
faster 0.02 0.08
fear 0.03 0.04
featur -0.04 -0.13
featur and -0.03 0.02
featur of 0.04 0.01
featur that -0.03 -0.05
featur to -0.03 -0.05
feed 0 -0.07
feedback -0.05 -0.18
feel -0.08 -0.01
feel like 0.02 0.06
felt 0.02 0.19
few -0.04 -0.07
fewer 0.04 0.14
field -0.05 0.01
fight -0.01 0.08
figur out 0.02 0.01
file -0.04 -0.01
file and 0.05 -0.04
file in 0.04 0
file that -0.04 -0.03
file to 0.06 -0.04
fill 0.04 0.09
film -0.05 0.03
filter 0.04 -0.07
final 0.04 0
find -0.03 0.05
find it 0.01 0.07
find that 0.04 0.07
find the -0.04 -0.08
fine 0.04 0.1
finish 0.03 -0.09
firefox 0.04 0.09
first 0.01 -0.09
fit 0.07 0
five 0.06 -0.04
fix 0.13 -0.01
flexibl 0.03 0.1
focus -0.01 -0.18
focus on -0.03 -0.05
folk -0.04 0
follow -0.1 -0.19
food -0.03 -0.04
for -0.01 0.04
for # 0.05 0
for a 0.02 0.03
for all -0.02 -0.04
for any 0.01 -0.07
for each -0.04 -0.15
for exampl 0 -0.08
for instanc 0 0.15
for it -0.02 -0.08
for many 0.03 0.08
for me 0.03 0.21
for more -0.01 0.08
for new 0.02 0.06
for our 0.04 0.04
for peopl -0.01 -0.05
for product -0.03 0.08
for public 0 -0.1
for some 0.06 0.05
for that 0.01 -0.12
for the 0 0.03
for their -0.02 -0.06
for them 0.04 -0.05
for us -0.04 0.07
for you 0 -0.05
for your -0.01 0.06
forc 0.04 0.12
forecast -0.02 0.05
forest -0.03 0.06
form 0.03 -0.08
form of 0.03 0.02
format 0.05 -0.04
forum 0 -0.06
forward 0.02 0
forward to -0.04 -0.03
foster -0.02 0.08
found that 0.03 -0.01
four 0.09 -0.02
frame 0.01 -0.04
framework 0.04 -0.02
free 0.02 -0.03
freedom 0.03 0.14
friend -0.04 -0.13
from 0.05 -0.04
from # -0.04 -0.05
from a 0 -0.06
from its 0.04 -0.05
from our -0.02 0.02
from the -0.07 -0.09
from this 0.05 -0.04
front -0.02 -0.03
frustrat -0.02 0.07
full -0.02 -0.05
fulli 0.03 0
fun 0.01 -0.04
function is -0.02 -0.07
fund 0.04 -0.11
fundament -0.01 0.06
further 0 -0.03
futur -0.03 0.11
g -0.05 -0.01
gain 0.05 0.06
game -0.03 -0.06
gap 0 0.14
gather 0.03 -0.06
gave -0.02 -0.1
general -0.01 -0.08
generat 0.01 -0.03
geograph -0.04 -0.07
get 0.03 0.26
get the -0.01 0.04
gets -0.02 -0.04
getting 0.03 0.24
git -0.03 -0.06
github -0.01 -0.12
give 0.07 0
give the 0.03 0.05
given -0.03 -0.05
gives -0.01 0.08
gives you 0.02 0.11
global 0 0.14
go -0.01 0.1
go through -0.03 -0.04
go to -0.03 0
goal 0.05 0.02
goal of 0.02 -0.05
going 0.01 0.08
going to 0.01 0.07
gold -0.04 -0.04
gone 0.01 0.08
good -0.02 0.1
googl 0.05 -0.02
googl spreadsheet 0.04 -0.02
got -0.07 -0.03
gov -0.05 0.03
govern -0.06 -0.06
govern to -0.01 0.09
grant 0.05 0
graphic -0.02 -0.01
grate -0.02 -0.04
great -0.03 0.12
green -0.02 0.13
grew 0.04 0.01
ground -0.05 -0.12
group 0 -0.16
group of 0.02 -0.04
grow 0.03 0.14
grown 0.04 0.09
growth 0.02 0.07
guarante 0.01 0.06
guid -0.06 -0.15
guidanc -0.01 -0.07
guidelin 0.03 -0.02
hack -0.06 0.05
hack night -0.07 0
had -0.04 -0.13
had a -0.07 -0.07
had been 0 0.05
had to 0 0.04
half -0.04 -0.07
half of -0.01 0.06
hand 0 0.05
hand on 0.06 0.01
handl 0.03 0.09
happen -0.04 -0.11
happi 0.05 0.09
hard -0.02 0.13
hard to -0.07 0.07
hardwar 0.01 -0.08
has 0.07 0.06
has a -0.02 -0.03
has been -0.02 -0.06
has the -0.01 0.09
have -0.04 0.11
have a 0 0.04
have an -0.01 0.1
have been -0.02 -0.06
have the -0.02 0.17
have to 0.01 0.23
having 0.03 0.27
he -0.05 -0.2
he's 0 0.12
head 0 -0.03
health -0.04 0.05
hear -0.08 0.04
heard 0.05 -0.01
heavi 0.01 0.07
help -0.01 0.16
help keep -0.05 -0.1
help peopl 0.03 0.11
help them 0.02 0.1
help to -0.03 0
help us 0.02 0.07
help you 0 -0.13
her -0.04 -0.13
here -0.12 -0.24
here but -0.03 -0.06
here is 0 -0.09
here's -0.04 -0.02
hide -0.05 -0.05
high -0.01 0.02
higher 0.01 0.07
highest -0.01 -0.07
him -0.01 -0.04
hire -0.05 -0.01
his -0.06 -0.26
histor 0.01 -0.05
histori 0.03 0.17
historian 0.04 0.09
hit -0.01 -0.06
hold -0.03 0.02
home -0.06 -0.08
honest -0.03 -0.04
hope -0.08 0.19
hope that -0.04 0.14
hope this -0.02 0.09
host -0.02 0.02
hour 0.02 0.07
hous 0 -0.09
how -0.1 -0.07
how it -0.04 -0.08
how many 0.03 -0.05
how much -0.02 0.04
how the 0.03 0
how to -0.03 -0.07
how we 0.02 0.03
however 0.07 0.1
however the 0.03 0.05
html 0.04 -0.01
http -0.01 -0.06
https -0.04 -0.05
huge 0.03 0.18
human -0.03 0.13
hundr -0.01 0.07
i -0.03 -0.32
i am 0.03 -0.05
i believ 0.04 0.15
i could -0.01 -0.1
i didn't -0.03 -0.01
i don't -0.05 -0.03
i e 0.07 0.04
i have 0.03 0.07
i need -0.03 0.02
i think 0.02 0.16
i thought -0.02 -0.07
i want 0.07 0
i was -0.01 0.08
i went -0.03 0.03
i'd -0.09 -0.06
i'll -0.02 -0.08
i'm 0 -0.04
i've 0.07 -0.14
i've been 0.01 -0.05
idea -0.02 -0.13
idea and -0.03 -0.02
idea of 0.03 -0.07
ideal -0.03 -0.03
ident 0 0.05
identifi 0.01 -0.13
if -0.04 0.07
if a 0.03 0.04
if it -0.02 -0.11
if the -0.04 -0.12
if we 0.04 0.11
if you -0.06 -0.07
if you're -0.03 -0.01
if your -0.04 -0.11
ifram 0.1 0
ignor 0.01 -0.08
imag 0.03 0.11
imag and 0.04 0.04
imagin -0.05 -0.01
img 0.04 0.01
impact 0.07 0.22
impact on 0.06 0
implement 0.02 -0.02
implement of 0.05 0.02
implic 0 0.1
import 0.01 0
import to 0.07 -0.02
impress -0.05 0.06
improv 0.04 0.17
improv our 0 -0.1
improv the -0.01 -0.1
in 0.03 0.03
in # 0.02 0.11
in a 0.03 0.08
in addit -0.02 0.02
in and 0.03 -0.03
in any -0.03 0.01
in fact 0.01 0.08
in its 0.03 -0.03
in mind 0.04 0
in order 0 0.06
in other 0.02 0.09
in our 0 -0.05
in place 0.05 0.02
in respons 0.04 -0.02
in some -0.03 -0.03
in term 0 -0.06
in that -0.06 -0.02
in the -0.05 -0.12
in their 0.02 0.06
in this 0 0.06
in turn -0.01 0.14
in which 0.01 -0.06
in your -0.01 0.05
incent 0.02 0.12
incid -0.05 0.02
includ -0.02 -0.3
includ a -0.01 -0.06
includ in 0.02 0.05
includ the 0.03 -0.05
inclus 0.02 0.04
inconsist 0.02 0.08
increas 0.01 0.15
incred 0 0.06
independ 0.06 0.03
individu 0.05 0.09
industri 0.06 0
infer 0.03 -0.06
influenc 0.02 0.04
inform 0.04 0.03
inform about -0.07 -0.09
inform to 0.05 0.08
infrastructur -0.03 0.05
initi 0 -0.12
innov -0.01 -0.07
input -0.02 -0.1
insid -0.04 -0.02
insight 0.03 0.07
inspect -0.01 -0.09
inspir 0 -0.07
instal -0.05 -0.14
instal the -0.05 -0.01
instanc 0.01 0.06
instant -0.01 -0.07
instead 0.08 0.02
instead of 0.07 0.12
institut -0.01 0.04
instruct -0.04 -0.1
integr 0 -0.09
intend 0.03 0.05
intend to 0.04 -0.02
intent -0.03 0.06
interact 0 0.04
interact with -0.04 0.03
interest -0.15 -0.05
interest in -0.05 -0.08
interest to -0.04 0
intermedi -0.03 -0.06
intern -0.01 0
internet -0.07 -0.03
interoper 0.01 0.07
interpret -0.06 0.04
interview -0.02 -0.13
into 0.04 -0.08
into a 0.06 0.02
into the -0.01 0.16
into your 0.04 0.05
introduc 0.04 0.04
introduc a 0.04 0.11
introduct -0.03 -0.05
inventori -0.04 -0.02
invest 0 0.07
investig 0.01 -0.05
invit -0.03 -0.04
involv -0.06 -0.15
involv in -0.02 -0.05
io -0.03 -0.06
is 0.14 0.21
is a -0.04 -0.03
is about -0.03 -0.07
is also 0.01 0.06
is an 0.01 0.09
is avail 0 -0.07
is being -0.03 0.1
is especi -0.01 0.08
is help -0.02 0.1
is in -0.01 0.06
is more -0.02 -0.07
is no 0.07 0.12
is not -0.04 -0.12
is now 0.01 -0.07
is often -0.02 -0.04
is one -0.03 -0.01
is only 0 0.1
is still 0.05 -0.01
is that 0.13 0.17
is the -0.01 -0.14
is to 0.08 -0.08
is used -0.02 -0.08
is very -0.01 0.11
isn't -0.04 -0.01
issu -0.03 -0.07
issu # -0.04 -0.04
issu and -0.03 -0.01
issu is 0.05 0.04
issu or -0.04 -0.03
issu to 0.05 0.05
it 0.02 0.15
it also -0.03 0.03
it as 0.03 -0.05
it can -0.01 0.04
it easier -0.03 -0.03
it for 0 0.07
it happen -0.03 -0.09
it has -0.04 -0.04
it help 0.03 0.12
it in 0.02 -0.03
it into 0.05 0.01
it is 0.03 -0.03
it mean -0.01 0.09
it the 0.04 -0.03
it to 0 -0.09
it was -0.02 -0.09
it will 0.05 0.01
it would -0.02 0.07
it's -0.03 0.2
it's import 0.04 -0.03
it's not -0.03 0.13
item 0.04 -0.09
iter 0.05 0.01
its 0.02 0
its own -0.02 -0.05
itself 0.02 0.11
januari 0.02 -0.08
javascript -0.04 -0.01
jekyl -0.03 -0.02
job 0.05 0.05
join -0.01 0.02
join the -0.03 0.01
journal 0.01 0.09
journalist 0.01 0.09
js 0.1 0.23
julia 0.06 0.05
just 0 0.04
just a 0.02 0.01
just like 0.03 0.06
just the 0.05 0.02
k -0.04 -0.09
keep 0.01 0.11
keep the 0.03 0.04
keep up -0.04 -0.05
kept 0.06 0.04
key -0.09 0
keyboard -0.02 0.04
keyword -0.02 -0.05
kick -0.03 0.02
kind -0.02 0.06
kind of -0.03 0.07
knew -0.04 -0.04
know -0.07 0.04
know the -0.01 0.11
knowledg 0.07 0.18
known 0 -0.12
knows 0.02 0.09
lab -0.04 -0.03
lack 0.06 0.17
lack of 0.04 0.16
land -0.01 -0.07
languag 0.01 -0.05
larg 0.08 0.15
larger -0.09 -0.06
larger than -0.03 -0.06
largest -0.06 -0.07
last 0.02 -0.1
last year -0.04 -0.04
late 0.01 -0.06
later -0.05 0.02
latest -0.08 -0.07
launch 0.04 0.01
law 0 -0.04
layer -0.03 0.03
lead 0.03 0.13
lead to 0.03 0.17
leader -0.03 -0.08
leadership 0.03 0.05
learn -0.03 -0.07
least 0.06 0.04
least one 0.06 0.11
leav 0.04 0.12
led 0.07 0.05
led to 0.01 0.08
left -0.05 -0.07
legal -0.01 0.07
length -0.01 -0.08
less 0.07 0.06
less than 0 -0.06
let 0 0.1
let's 0.01 0.07
let's encrypt 0.08 0.15
letter 0.04 0.04
level 0.03 -0.16
level of 0.03 0.02
leverag -0.08 0.03
librari 0.01 -0.04
licens 0.02 -0.06
life -0.05 -0.11
lifetim 0.01 0.07
light -0.03 0.1
like -0.08 -0.09
like a -0.02 0.03
like all -0.04 -0.04
like the 0.02 0.02
like to -0.01 -0.17
likely 0.02 0.04
likely to 0.07 0.03
limit 0.09 0.05
line -0.08 -0.07
line of -0.02 -0.05
linear 0.04 -0.04
link -0.06 0
link to -0.04 0
linux 0.01 0.05
list -0.08 -0.12
list of 0 -0.07
listen -0.06 -0.02
littl -0.04 0.1
live 0.04 -0.01
live in -0.02 0.1
load 0 0.05
load balanc 0.01 0.1
local -0.03 -0.09
locat -0.05 -0.07
log 0 -0.1
log in -0.03 -0.07
login 0.02 0.08
logo -0.04 -0.01
long 0.04 0.15
long as 0.03 0.06
look -0.12 -0.15
look at -0.01 -0.03
look for -0.02 -0.03
look forward -0.04 -0.01
look like -0.04 -0.02
lose 0.03 0.05
lot -0.07 0.03
lot of -0.04 0
loud 0.05 0.05
love -0.05 -0.04
love to -0.02 -0.07
low 0.05 0.11
machin -0.03 -0.05
maco 0 -0.06
made 0 0.05
made it -0.01 0.09
magic 0.05 0.01
mail list -0.03 -0.04
main -0.01 -0.04
maintain 0.02 0.02
major 0.04 0.02
major of 0.03 0
make 0.07 0.16
make it 0.02 0.06
make the 0.06 0.02
makes 0.01 0.06
makes it 0.05 0.02
making 0.05 0.15
making the 0.04 -0.03
manag -0.03 -0.02
manag and -0.03 -0.04
manipul -0.04 -0.01
manual -0.03 0
many 0 0.23
many peopl -0.04 -0.07
map -0.01 -0.07
march 0.03 -0.03
march # 0.04 -0.01
market -0.02 0.01
master -0.03 -0.06
match 0.07 0.02
materi 0 0.07
math -0.02 -0.06
matter 0.03 0.13
may 0.01 0.26
may be 0.04 0.05
may have 0.02 0.03
maybe -0.05 -0.13
me -0.07 0.18
me that 0.04 0
me to -0.02 0.09
mean -0.09 -0.01
mean we -0.03 0.03
meaning 0.01 0.16
measur -0.06 0.04
media -0.03 -0.05
medic -0.02 -0.05
medium 0.03 0.04
meet -0.05 -0.08
meet the 0.03 0.11
meetup -0.07 -0.07
member -0.03 0.04
memori 0.05 -0.03
men 0.03 -0.01
mention -0.01 -0.1
mentor -0.01 -0.06
merg 0.01 -0.08
mesh -0.02 -0.04
messag -0.03 -0.05
metadata 0.02 -0.03
method 0.11 0.19
methodolog 0 -0.1
metric -0.03 -0.06
might -0.06 0.21
migrat -0.02 0.05
million 0.02 0.18
minim 0.01 0.1
minimum 0.03 0.03
ministri 0.04 -0.01
minut 0.02 -0.07
miss -0.01 0.09
mission -0.06 0.03
mistak 0.03 0.04
mobil -0.03 0.14
mode -0.03 -0.06
model 0 0.09
model is 0.04 0.07
modern 0.02 0.13
modul 0.04 0.02
moment 0 -0.08
monday 0.04 -0.04
money -0.01 -0.07
month 0.04 -0.06
more 0.07 0.09
more detail -0.03 -0.07
more effici 0.04 0.05
more import 0.01 0.06
more inform -0.04 -0.1
more likely 0.01 -0.1
more than 0.01 -0.06
most 0.02 -0.12
most import 0.04 -0.03
most of 0.01 -0.1
most peopl -0.02 -0.04
most recent -0.07 -0.07
motiv -0.03 -0.09
move 0.03 0.04
movement 0.03 -0.06
movi -0.02 -0.05
mozilla 0.01 0.08
mr -0.06 0.02
much -0.03 0.02
much as 0.04 -0.09
much more 0 0.12
much of -0.05 0
multi 0.02 0.11
multipl 0.06 0
municip -0.05 -0.07
music -0.06 -0.05
must 0.05 -0.04
must be 0.04 0.02
my -0.02 -0.04
my own 0.02 0.04
myself -0.03 0.02
n -0.02 -0.06
name 0.05 -0.01
name in -0.05 -0.01
natur -0.02 0.09
navig 0.01 0.11
near 0.04 -0.04
nearly 0 -0.08
necessari 0.03 0.01
need 0.02 0
need a -0.03 -0.03
need for 0.04 0.08
need to -0.06 0.01
needs -0.03 -0.11
needs of 0.05 0.06
needs to 0 -0.05
negat -0.05 -0.08
net -0.02 0.03
net zero 0 0.07
network 0.02 0.11
never -0.06 0.01
new 0 0.12
new featur -0.01 0.12
new version -0.03 -0.08
new way -0.01 -0.08
new york -0.04 -0.04
newli 0.04 -0.02
news -0.05 -0.14
next 0 -0.07
night -0.06 -0.04
no 0.06 0.08
no longer 0.04 -0.03
no one -0.03 0
node 0.05 0.22
node js 0 0.19
non 0.06 0.05
none 0 -0.07
nonprofit -0.04 -0.01
nor 0.03 -0.05
normal -0.06 -0.12
not -0.02 -0.08
not a 0 -0.1
not be 0.04 -0.05
not for 0 0.09
not have -0.02 -0.1
not need 0.04 0.05
not only 0 0.09
not the -0.01 0.07
not to -0.06 -0.1
note -0.03 0.05
note that 0.02 0.08
nothing 0.04 0.15
notif -0.03 -0.05
now 0.26 0.25
now have 0.03 0.1
now support 0.03 0.09
now the -0.04 -0.03
now we -0.05 -0.03
number -0.06 0
number and -0.01 0.09
number of 0 0.04
numer -0.05 0
object -0.02 -0.02
observ 0.02 0
obvious 0 -0.09
occur -0.02 -0.06
octob 0.01 -0.06
of 0.03 0.13
of # 0.06 0.03
of a 0.05 0.07
of an 0.02 0.02
of any 0.04 0.03
of code -0.04 -0.13
of cours -0.08 -0.09
of data 0 0.17
of develop -0.04 -0.09
of digit 0.05 -0.04
of edg 0.11 0.15
of his 0.01 -0.07
of how -0.02 0.07
of inform 0.04 0.02
of it 0.01 0.04
of its -0.01 0.06
of making 0.01 0.07
of my -0.03 -0.1
of our 0.06 0.12
of problem 0.02 0.09
of the -0.03 -0.03
of their 0.03 0.15
of them -0.01 -0.08
of these 0.06 0.01
of this 0 0.06
of time 0.01 -0.03
of us -0.05 -0.04
of user -0.02 -0.05
of work -0.03 0.02
of you -0.04 0.02
of your 0.02 -0.03
off 0.05 0.03
offer 0 -0.07
offer a 0.04 0.02
offic -0.03 0.06
offici 0.04 -0.05
offset -0.01 -0.04
often -0.1 0.12
old -0.04 -0.1
older 0.03 0.02
on 0.02 0.02
on a -0.04 -0.03
on an 0.01 0.07
on github -0.03 -0.12
on his -0.04 -0.03
on how 0.03 -0.02
on its 0.03 -0.05
on my -0.02 0.05
on the -0.02 0.01
on their -0.03 -0.07
on these 0.02 0.07
on this -0.01 0.07
on twitter -0.03 0.07
on what 0.04 0.02
on your 0.04 0.03
once -0.07 0.04
one 0.03 0.13
one of -0.01 0.05
one that 0.03 0.04
one way 0.04 -0.02
onlin -0.02 0.1
only 0.09 0.02
open -0.03 0.1
open a -0.03 -0.05
open data 0 0.06
open scienc -0.01 0.12
open sourc 0.01 -0.13
open up 0.04 0.19
opensus -0.04 -0.01
oper 0.03 0.09
opinion -0.01 0.06
opportun -0.05 0.05
opportun to -0.02 0.06
opt 0 -0.06
optim 0.03 -0.07
option 0.01 -0.09
or 0.01 0.04
or even -0.04 0
or in -0.05 -0.1
or more 0.03 -0.05
order -0.06 -0.07
order to 0.01 0.05
org -0.06 -0.05
organ -0.06 -0.06
origin -0.02 -0.09
os -0.05 0.03
other -0.04 -0.01
others -0.04 0.07
otherwise -0.02 0.07
our 0.07 0.03
our communiti -0.04 0.01
our develop 0.02 0.08
our goal 0.04 0.07
our team 0.03 -0.08
our work -0.02 -0.05
out -0.01 -0.06
out a 0.05 0.02
out of 0.05 0.17
out on 0 0.1
out the -0.02 -0.06
out there -0.06 -0.02
out to 0.03 0
outcom 0 0.05
outlin -0.01 -0.1
output -0.05 -0.07
outsid -0.03 -0.04
outsid the -0.03 -0.04
over 0.12 -0.02
over # 0.11 0.05
over the 0.03 -0.02
over time -0.03 -0.12
overal 0.04 0.03
own 0.02 -0.03
owner -0.03 0.03
ownership -0.01 -0.09
packag 0.05 -0.04
page 0.01 -0.06
pain 0.03 -0.02
pandem -0.04 0.02
paper 0.02 0.02
paramet -0.03 -0.06
parent 0.02 -0.09
pari 0.01 0.07
part 0 -0.05
part of -0.03 -0.11
parti -0.04 0.02
particip 0 -0.07
particip in -0.03 -0.1
particular -0.02 0.07
partner 0 -0.14
partner with 0.05 -0.01
pass 0.01 -0.08
password 0.04 -0.03
past -0.05 0.01
patch 0.06 0.05
path 0.06 0.03
pathway 0.05 0.04
pay 0.02 -0.05
pay for 0.05 -0.01
payment -0.03 -0.05
peopl 0.03 0.13
peopl and 0.01 0.06
peopl are 0.02 -0.04
peopl use -0.04 -0.06
peopl who 0.05 0.07
per 0.04 0.17
percent 0.02 0.05
perfect 0.04 -0.06
perform 0.07 0.09
perform and -0.02 -0.06
perhaps 0.04 0.01
period 0 -0.07
perman 0.04 0.01
permiss 0.04 0.01
permit 0.03 -0.06
persist 0.05 -0.01
person 0.06 0.11
perspect -0.01 0.05
phase -0.03 -0.05
phone -0.05 0.1
photo -0.03 -0.03
physic 0 0.05
pick 0 -0.04
pick up -0.02 -0.04
pictur -0.04 -0.12
pipelin -0.05 0.01
pixel 0.02 0.05
place 0.03 -0.02
place in 0.05 -0.05
plan 0.01 -0.04
plane -0.04 0
platform 0.02 0.08
play 0.02 0.06
playback 0.02 0.07
player -0.04 -0.07
please -0.08 -0.17
plot -0.07 0.03
plugin 0.07 0.05
point 0 0.03
point to -0.01 -0.06
polici 0.03 -0.04
polit 0.01 0.08
pool 0.03 0.03
popul 0.01 0.04
popular 0.01 -0.11
posit 0.07 0.04
posit and 0 -0.09
possibl -0.01 -0.04
possibl for 0.02 0.13
possibl to 0.02 -0.09
post -0.09 -0.24
post is -0.01 -0.07
post where -0.06 -0.05
potenti -0.04 0.13
power 0.03 0.07
power of 0.03 0.04
practic 0.04 -0.03
pre -0.01 -0.13
precis -0.01 0.07
predict -0.04 -0.01
prefer 0.03 -0.06
prepar -0.05 0
present -0.05 -0.02
preserv 0.05 0.12
presid -0.04 -0.02
press -0.04 -0.05
pretti -0.04 -0.1
prevent 0.03 0.14
previous -0.12 0.05
price -0.05 -0.04
primari 0.04 0.01
primarili 0.03 -0.04
principl 0 0.09
print 0 0.05
prior 0.03 -0.14
prior to 0.01 -0.09
privaci -0.01 0.03
privaci and -0.04 -0.08
privat 0.03 -0.07
probabl -0.02 -0.07
problem 0.08 0.2
problem and 0.02 0.12
problem with -0.02 0.1
process 0.01 0.06
process and 0.05 -0.02
process of 0.04 0
procur -0.03 0
produc 0.04 0.09
product -0.05 0.01
product manag -0.03 -0.06
profession -0.05 0.01
professor -0.03 -0.04
profil -0.01 -0.04
program 0.05 0.18
programm -0.01 -0.05
progress 0.03 -0.03
project -0.04 -0.05
project and 0.02 -0.1
promis 0.03 0.03
promot 0 0.05
prompt 0.04 -0.04
proof -0.03 -0.01
properti -0.01 -0.07
propos 0.05 0
proprietari 0.03 0.05
protocol 0.02 -0.09
prototyp 0.02 -0.03
provid -0.02 0.15
provid a -0.01 0.13
proxi 0.05 0
public -0.01 -0.04
public benefit 0 -0.1
publish 0.03 0.05
purchas -0.03 0
purpos 0.03 0.19
push 0.07 -0.01
put -0.03 0
python 0.08 -0.05
python packag 0.04 0.06
qualiti 0.05 0.07
queri 0.02 0.03
question -0.13 -0.1
quick 0.01 0.12
quite 0.03 0.06
r 0.03 0.02
race 0.02 -0.07
random -0.04 0.07
rang -0.07 -0.17
rang of -0.03 -0.02
rare 0.03 0.08
raspberri 0.02 0.05
raspberri pi 0.02 0.05
rather 0.01 -0.02
re 0 -0.06
reach -0.05 -0.12
reach out -0.02 -0.07
read -0.13 -0.06
read the -0.03 0
reader -0.04 0.01
readi 0.06 -0.07
real 0.06 0.02
realiti 0.04 0.06
realiz 0.02 0.03
really -0.03 -0.05
reason 0.03 -0.08
receiv 0.06 0.07
recent -0.02 -0.08
recogn 0.02 0.04
recommend 0.21 0.06
recommend that 0.04 -0.06
recommend to 0.05 -0.01
record 0.09 0
red -0.05 0
reduc 0.02 -0.02
reduc the 0.03 0.09
reduct 0.02 0.07
refer -0.05 -0.13
refer to -0.02 -0.08
reflect -0.03 0.02
reflect on -0.04 -0.01
reform -0.05 -0.08
regarding -0.05 0
regardless 0.01 -0.07
region -0.02 -0.04
regist 0.02 -0.06
registr 0.05 -0.02
registri 0.04 -0.04
regul 0.01 -0.06
regular 0.01 -0.07
relat -0.02 -0.15
relat to -0.01 -0.06
releas -0.02 -0.35
releas is -0.03 0.04
releas of 0.05 -0.01
relev -0.04 -0.05
relev to -0.04 -0.07
reliabl -0.04 0.04
reliabl and -0.04 -0.01
religi -0.01 -0.06
religion 0.04 -0.03
remain 0.06 0.11
remark 0.02 0.08
rememb -0.01 0.07
remot 0.04 -0.01
remov 0.08 -0.03
renam 0.04 -0.01
render -0.03 0.09
render the -0.04 -0.01
renew 0.02 -0.02
replac 0.05 -0.07
report 0.03 -0.07
repositori 0.01 -0.04
repres -0.07 0.09
reproduc 0.03 0.01
request 0 -0.14
requir 0.05 0.05
research -0.07 -0.01
resid 0.01 0.06
resili -0.03 0.06
resolv 0.03 -0.07
resourc -0.05 -0.06
respons -0.01 0.05
respons for -0.04 0.05
respons to 0.06 0.01
restrict 0 -0.1
result 0.02 0.16
return 0.06 -0.14
review 0.05 -0.06
right -0.05 0.03
right now -0.03 -0.03
ring 0.03 0
rise 0.05 0.07
risk 0.03 0.15
robot -0.02 -0.03
role 0 0.14
role in 0.02 0.06
roll -0.05 -0.05
room -0.03 -0.03
root 0.03 0.05
round -0.02 -0.09
rout 0 -0.06
rubi 0.03 0
rule 0.02 0.11
run -0.01 -0.07
run the -0.03 -0.05
russian 0 0.09
rust 0.04 0.14
s 0.09 0.04
s3 0.04 0.02
sad 0.01 0.13
safe 0.08 0.11
said -0.05 0.03
same 0.01 0.06
sampl 0.03 -0.03
sandbox 0.03 0.08
save 0.04 0.01
saw 0.01 0.07
say 0.02 0
saying -0.02 -0.1
says -0.03 0.01
scale 0.06 0.08
scenario -0.04 0.03
scene 0.03 -0.02
schedul -0.02 -0.09
scholar 0.01 0.14
school -0.02 -0.06
scienc 0 0.12
scientif 0.05 0
scientist 0.01 0.15
scope -0.01 -0.07
score 0.02 0.05
scratch -0.05 -0.02
screen 0.07 0.09
screen reader 0.01 0.08
script 0.02 -0.09
sea 0.02 0.07
search -0.11 -0.06
season 0.04 -0.01
second 0.02 -0.13
secur -0.04 0.03
secur and 0.03 -0.02
secur research -0.04 -0.03
see -0.02 0.01
see how -0.02 -0.05
see if -0.03 -0.05
see the 0.06 0.14
seek -0.03 -0.02
seem -0.01 0.05
seemed -0.03 -0.04
seems -0.01 0.05
seen -0.02 -0.04
select -0.04 -0.12
self 0.04 0.06
sell -0.01 -0.1
send -0.03 -0.13
senior 0.03 -0.04
sens -0.07 -0.01
sensit -0.01 0.07
sensor -0.01 -0.06
separ -0.01 -0.05
seri -0.03 -0.02
serious 0.03 0.08
serv 0.05 0.02
server 0.04 0.12
server to 0 0.12
servic -0.03 -0.05
servic and -0.03 -0.01
session -0.07 -0.11
set -0.01 -0.1
set of 0.03 0.04
set the 0.03 -0.03
set to -0.04 -0.05
set up 0 -0.03
sever 0.03 0.03
several 0.01 -0.14
shape -0.01 0.09
share 0.02 0.01
share the 0 0.07
share their 0.03 -0.09
share with -0.02 -0.06
she -0.01 -0.12
shift 0.09 0.05
shift from 0.04 0.06
ship 0 -0.07
short 0.02 0.07
should 0.12 -0.01
should be 0.03 0.02
should not 0.02 0.06
show 0.03 0.05
show that 0.04 0.04
show the -0.04 -0.06
shown -0.03 0
side 0.04 -0.03
sign 0.01 -0.02
signal 0 -0.1
signatur 0.04 -0.06
signific -0.04 -0.06
similar -0.07 -0.13
similar to 0.01 -0.07
simpl 0.07 0.07
simpli 0.06 0.09
simul 0 -0.07
since -0.02 0.22
since # -0.04 -0.05
since the -0.05 0.05
singapor -0.06 0.05
singl 0.01 -0.06
sit -0.04 0.01
site 0.04 0.06
situat 0.01 0.1
six 0.12 0.05
size 0.02 0.1
skill 0.07 0.1
slack -0.04 -0.08
slight -0.04 -0.03
slow -0.01 0.08
slow down 0.02 0.12
slowli 0.04 -0.03
small 0.06 -0.05
smaller -0.02 -0.04
smart 0.04 0.1
snapshot -0.03 -0.07
so 0.03 0.09
so i 0.03 -0.04
so it -0.01 0.07
so many -0.02 0.06
so the -0.02 0.04
so they 0.01 -0.11
so we 0.01 -0.09
social -0.03 -0.02
social media -0.02 -0.09
societi 0 0.15
softwar -0.02 -0.04
softwar engin 0.04 0.02
solut 0.03 0
solut to 0.04 0.01
solv the -0.03 0.09
some -0.08 -0.02
some of -0.05 0
someone 0.01 0.1
something -0.01 -0.04
something that -0.03 0.07
sometimes -0.06 0.08
soon 0.06 0.07
sort -0.01 0.06
sound -0.05 0.07
sourc 0.01 -0.09
sourc code -0.05 -0.03
sourc of 0.06 0.02
sourc project 0.03 -0.04
sourc softwar -0.04 0.02
space 0.03 0.07
space to -0.01 -0.06
speak -0.02 -0.04
speaker 0.02 -0.07
spec 0.03 0.05
speci -0.02 0.03
special -0.05 0
specif -0.04 -0.2
specifi -0.01 -0.12
speed -0.01 0.05
spend -0.04 0.15
spent 0.03 0.06
spirit 0.03 0.07
split 0.05 -0.05
sponsor 0.03 -0.03
spread 0.04 0.15
spreadsheet 0.03 0.04
sql 0.03 0.08
sqlite 0.05 0.01
stack 0.04 0.02
staff -0.04 -0.1
stage 0.04 0.01
stanford 0.01 0.06
star 0.02 -0.06
start -0.04 -0.22
start in 0.05 -0.01
start to 0.03 0.04
start with 0.03 -0.08
startup -0.03 -0.05
state -0.1 -0.07
state and -0.01 -0.05
state of 0.02 -0.04
state that -0.06 -0.09
static 0.03 0.03
statist 0 -0.07
status 0.02 -0.01
stay 0.04 0.02
step 0 0.15
still 0.04 -0.04
stop 0.03 -0.02
storag 0.04 0.12
store -0.03 -0.14
stori -0.05 0.04
straightforward -0.03 -0.07
strategi 0.04 -0.08
stream 0.01 -0.08
street -0.03 -0.07
string -0.01 -0.06
strong 0.04 0.03
structur -0.02 -0.05
struggl 0.05 0.06
struggl to 0.03 0.1
student 0.09 0.02
studi 0.05 0.12
stuff -0.03 0.02
style 0 -0.06
subject to 0.03 0.08
submiss 0.05 -0.04
submit 0.03 -0.09
subscrib 0.05 -0.09
subsequ -0.02 0.07
subset -0.03 0.02
success 0.1 0
such a -0.01 0.09
such as 0.06 0.01
suggest 0.03 -0.08
super 0.02 0.09
suppli 0.05 0.07
support 0.05 -0.09
support and 0 0.06
support for 0.04 -0.01
support the -0.03 -0.01
suppos -0.03 -0.01
sure 0 -0.06
surpris 0.04 0.05
surveil 0.03 0.07
sustain 0.1 0.13
switch -0.03 -0.01
sync 0.06 0.01
synchron 0.06 0.07
syntax 0 0.06
system -0.07 -0.05
t -0.04 -0.06
tab -0.02 -0.05
tabl -0.05 -0.05
tag -0.03 -0.05
take 0.02 -0.1
take a 0.03 0.02
take on -0.03 -0.04
take place 0.03 -0.05
taken 0.02 0.01
takes 0.04 0.12
talent 0 0.13
talk -0.05 -0.19
talk about -0.02 -0.05
target 0.03 0.01
task 0.02 -0.01
tcp -0.03 -0.06
teach 0.03 0.07
team -0.03 -0.14
team is -0.04 -0.07
team to 0.03 0.03
tech -0.03 0
technic -0.07 -0.12
techniqu 0.05 0
technolog -0.06 0.09
technolog and -0.03 -0.07
tell 0 -0.04
temperatur -0.04 -0.05
templat 0.01 -0.04
ten -0.03 -0.07
term 0.05 -0.01
test -0.03 -0.06
text -0.02 0.01
than 0.04 -0.08
than # -0.03 -0.25
thank -0.01 -0.1
thanks 0.04 0.04
thanks to 0.06 0.09
that 0.08 0.09
that a 0.03 -0.05
that allow 0.03 -0.11
that can -0.01 0.1
that end -0.04 -0.02
that have -0.02 -0.07
that help -0.03 -0.04
that i 0.04 -0.02
that is -0.08 -0.13
that it -0.02 0.13
that it's 0.02 0.11
that make -0.03 -0.06
that mean -0.03 -0.09
that might -0.02 -0.07
that of 0.03 0.09
that our 0.06 -0.05
that some -0.01 0.07
that support -0.05 -0.07
that the 0.02 0.1
that there 0 -0.06
that these 0.03 -0.05
that they 0.05 0.03
that this 0.02 0.17
that was -0.06 -0.01
that we -0.04 -0.11
that will -0.04 0
that would 0.02 -0.04
that you -0.02 -0.06
that your 0.02 0.05
that's 0.08 0.01
that's why 0.04 -0.03
the -0.02 -0.02
the # -0.08 0.01
the abil 0.02 0.12
the actual 0.01 -0.06
the api 0.03 -0.01
the app 0.05 0.01
the benefit 0.01 0.07
the best 0.06 0.07
the biggest 0.03 0.06
the browser -0.01 -0.06
the center -0.02 -0.06
the chang 0.02 -0.03
the citi 0.02 0.01
the code -0.04 -0.1
the communiti -0.01 0.03
the compani -0.02 -0.06
the core 0.05 0.14
the current -0.06 -0.1
the data 0.01 -0.02
the day -0.01 0.06
the default 0.02 0.06
the design 0.04 0.05
the digit 0.03 -0.04
the document -0.03 -0.07
the end 0.05 0.04
the entir 0.01 -0.05
the exist 0.04 -0.01
the fact 0.04 0.04
the featur 0.03 0.01
the final 0.03 0.07
the first 0.01 -0.07
the follow -0.04 -0.09
the foundat 0.03 0.05
the full 0.01 -0.13
the game -0.01 -0.1
the global 0.04 0.07
the goal 0.03 0
the good -0.02 -0.08
the govern -0.04 -0.12
the ground -0.04 -0.02
the group 0.03 0
the idea 0.02 -0.07
the ifram 0.03 -0.03
the imag 0.07 0.03
the impact -0.04 -0.03
the intern 0.05 0.06
the internet -0.03 -0.01
the issu -0.02 0.06
the largest -0.02 -0.06
the last 0.03 0.04
the latest -0.06 -0.01
the law 0.01 0.06
the librari 0.07 0.06
the list -0.03 0.03
the main 0.01 -0.05
the market -0.01 -0.07
the model -0.04 -0.08
the more 0 0.06
the most -0.06 -0.02
the name 0.01 -0.05
the nation 0.02 -0.06
the need 0 0.06
the needs 0.04 0.07
the network 0 0.06
the new 0.01 0.03
the next -0.01 0.05
the offici 0.04 -0.08
the old 0.01 -0.06
the only 0.02 0.03
the opportun 0.01 0.09
the option -0.04 -0.04
the origin -0.02 -0.11
the other -0.1 -0.11
the packag 0.06 -0.04
the page -0.02 0.1
the parent -0.02 -0.06
the past -0.03 -0.05
the peopl 0.04 -0.04
the platform -0.02 -0.04
the potenti 0.01 0.11
the power 0.03 0.08
the primari 0.05 -0.05
the problem -0.01 0.07
the process 0 0.04
the program 0.04 0.06
the project 0 -0.13
the real 0.01 0.1
the releas -0.06 -0.03
the report -0.03 -0.02
the request 0.04 0.03
the requir 0.02 -0.05
the result -0.02 0.03
the right 0.02 0.02
the root 0.04 0.04
the same 0.04 -0.02
the schedul -0.04 -0.05
the screen 0.03 0.06
the second -0.07 -0.08
the server -0.02 -0.07
the set 0 -0.08
the show -0.01 0.09
the site 0.02 -0.08
the size -0.05 -0.01
the sourc 0.01 -0.05
the specif -0.02 -0.06
the standard 0 0.04
the start -0.03 -0.02
the state 0 -0.08
the studi 0.05 -0.05
the system -0.02 0.04
the team -0.06 -0.06
the technic -0.04 -0.04
the technolog 0.05 0.12
the test -0.02 0.02
the text 0.01 0.06
the time -0.09 -0.07
the tool 0.02 0.06
the top -0.02 0.06
the total 0.02 0.08
the train -0.03 -0.06
the two 0.03 0.05
the u 0.03 0.01
the under 0.03 0.04
the us 0.06 -0.05
the user 0.06 0.01
the valu 0.02 0.04
the way 0 0.11
the web 0.05 0.06
the websit 0.05 0.04
the work 0 0.2
the world 0.03 0.15
the year -0.05 -0.03
their -0.01 -0.05
their busi 0.03 0.09
their data 0.03 0.04
their own -0.02 -0.04
them 0.04 0.05
them in -0.03 -0.03
them to 0.05 0.04
theme 0.03 0.01
themselves 0.03 0.06
then -0.02 -0.06
there -0.04 -0.22
there are -0.06 -0.15
there is 0.05 0.05
there's 0 0.08
there's a -0.02 -0.02
there's no 0.05 0.08
therefore 0 0.1
these -0.07 0.19
these are -0.05 -0.02
these tool 0.04 0.18
they -0.06 0.02
they are 0.01 -0.02
they can 0.02 -0.12
they don't 0.01 0.1
they have -0.05 -0.02
they may 0 0.08
they need 0.01 -0.09
they're -0.05 -0.04
thing 0.1 0.1
thing is 0.03 0.09
thing to 0 0.1
things 0.03 0.03
things like 0.03 0.01
think -0.09 0.06
third 0.04 0.13
third parti -0.01 0.08
this -0.09 0.01
this allow -0.03 0.05
this articl -0.02 -0.06
this by 0.04 -0.03
this can -0.02 -0.03
this case -0.04 -0.09
this chang 0.02 0.12
this data 0.03 0.05
this is -0.09 -0.06
this issu 0.06 0.09
this mean -0.03 -0.11
this new 0.02 0.06
this post -0.07 -0.09
this project 0.02 0.11
this releas 0.07 0.07
this time 0.04 -0.04
this was 0.02 -0.04
this will -0.09 0.01
this work 0.02 0.07
this year 0.17 -0.04
thorough 0.03 0.11
those -0.01 0.08
those who 0.01 0.05
though -0.06 -0.07
thought -0.05 -0.13
thousand 0.02 0.05
threat 0.05 0.06
three -0.01 -0.07
three year 0 0.11
through -0.05 -0.06
through a 0.03 0.01
through the 0.03 -0.01
throughout 0 0.15
throughout the -0.01 0.11
thus 0.01 -0.08
ticket -0.02 -0.07
tie 0.02 0.08
tile 0.04 0
time -0.02 0.14
time and -0.01 -0.04
time in -0.02 0.05
time to -0.05 -0.14
tip -0.02 -0.09
titl -0.03 -0.04
tls 0.06 0.15
to 0.05 0.03
to # 0.07 0.13
to a -0.03 0.01
to access -0.03 0.01
to achiev 0.06 0
to add -0.01 0.05
to address 0.01 -0.04
to allow -0.02 -0.07
to an 0.01 0.06
to announc 0.07 -0.03
to any -0.01 -0.08
to ask -0.04 -0.03
to be -0.09 0.02
to better 0.04 -0.01
to build -0.01 -0.06
to buy -0.04 0.06
to chang 0 -0.05
to check -0.04 -0.05
to choos -0.05 -0.02
to communic 0.03 0.05
to continu 0.03 0.07
to cover -0.04 -0.04
to creat 0.02 -0.04
to date -0.04 -0.02
to determin 0.03 -0.02
to develop 0.02 0.02
to discov 0.01 0.06
to do -0.01 0
to each 0.03 0.04
to either 0.05 0.04
to end 0.03 0.14
to ensur -0.02 0.05
to find -0.06 -0.08
to fix 0.04 0.01
to generat 0.07 0
to get 0 0.06
to give -0.02 -0.04
to go 0.03 -0.01
to have -0.04 0
to hear -0.05 -0.07
to help -0.01 -0.03
to highlight -0.02 -0.06
to his -0.05 -0.07
to instal 0.03 0.01
to join 0.02 -0.06
to keep -0.05 -0.08
to know 0.01 0.12
to learn -0.01 0.1
to look -0.02 -0.05
to maintain -0.02 0.09
to make -0.02 -0.01
to me 0.03 0.01
to meet -0.04 0.06
to move -0.02 0.05
to my -0.02 0.04
to navig -0.04 0
to open -0.01 0.06
to oper 0.02 0.1
to our -0.01 -0.08
to prevent 0.03 -0.01
to provid -0.01 -0.06
to publish -0.02 -0.08
to reach -0.03 -0.09
to reduc 0.03 0.01
to run 0.07 0.02
to see 0 0.06
to serv 0 0.1
to show 0.01 -0.07
to solv 0.04 0
to some 0.03 0.02
to stay 0.03 0.07
to support -0.01 -0.07
to take 0.02 0.08
to talk 0.04 0.01
to tell 0.03 -0.03
to the -0.01 0.03
to them 0 -0.08
to these 0.02 0.1
to think -0.03 -0.11
to this -0.06 -0.04
to tri 0 -0.1
to understand 0.03 -0.01
to us -0.02 -0.1
to use 0.01 -0.06
to work 0.04 0.03
to your -0.03 -0.04
today 0.07 0.03
together 0.02 0.05
together to -0.03 0.02
token -0.03 0
told -0.05 0.02
ton 0.02 0.1
ton of 0 0.11
too -0.01 0.16
too much -0.02 0.04
took 0.06 -0.08
tool 0.07 0.06
tool and 0.03 -0.02
tool for 0 -0.07
tool in 0.04 0.09
tool to -0.03 0.04
top 0.01 0.14
top of -0.01 0.06
topic -0.03 -0.11
total 0.08 0.11
towards 0.02 -0.04
track 0.02 0.16
trade -0.02 0.07
tradit 0.04 0.07
traffic 0.06 0.09
train 0.01 -0.03
transact -0.04 0.06
transfer 0.05 0.09
transform 0.02 0.09
transit -0.02 -0.06
transpar -0.02 -0.01
transport -0.05 0.07
treat 0.01 -0.05
tree 0 -0.06
tri -0.13 -0.14
tri to -0.08 -0.04
trick 0.01 0.1
trigger 0.03 0.07
true 0.03 -0.2
trust -0.02 0.11
truth 0.03 0.06
tumblr 0.04 0.01
turn -0.03 -0.07
tutori -0.01 -0.1
twitter -0.09 -0.01
two -0.04 -0.2
type -0.04 -0.13
type of -0.03 -0.06
typic -0.03 -0.04
u 0.06 0.09
u s 0.07 0.09
ui 0.07 0.04
ultim 0.01 0.14
unabl to 0.03 0.05
under 0.05 0.03
understand -0.02 0.09
understand how -0.04 -0.06
understand of 0.04 0.18
understand the 0 0.1
understand what -0.01 0.08
unfortun 0.01 0.14
uniqu 0.05 0
unit 0.04 0.07
unit state -0.02 0.08
univers -0.03 -0.1
unless 0.04 0.02
unlike 0.02 0.06
unlock 0.03 0.1
up -0.02 -0.05
up a -0.04 -0.02
up and -0.02 -0.08
up on -0.01 0.06
up the -0.03 0.09
up to 0.05 -0.01
up with 0.04 -0.04
upcom 0.03 0
updat -0.03 -0.13
updat the 0.02 -0.05
upgrad 0.06 0
upload 0.03 -0.03
upon 0.04 -0.01
urban -0.04 -0.04
us -0.1 0.08
us to 0 0.11
usabl 0.01 -0.06
use 0.08 0.05
use and -0.02 0.11
use as -0.04 0.04
use case 0.01 -0.06
use for -0.05 0
use in 0.04 0.08
use it -0.03 -0.05
use of 0.03 -0.04
use the 0.1 -0.05
use them 0.03 0.09
use to -0.05 -0.02
used 0.01 0
used by -0.02 0.05
used in -0.04 -0.01
user -0.02 0.18
user and -0.01 -0.06
user can -0.03 -0.07
user experi -0.02 0.07
user needs -0.02 -0.07
user of -0.03 -0.07
user to -0.01 0.06
user with 0.04 0.04
uses 0.08 -0.09
using 0.01 0.02
using a 0 -0.07
using the 0.02 -0.01
using these 0.01 0.11
usual -0.04 -0.14
util 0.03 0.01
v0 0.04 -0.05
v0 # 0.04 -0.05
v6 0.04 0.06
valid 0.04 -0.08
valu -0.04 -0.04
vari -0.04 0
varieti -0.04 -0.04
varieti of -0.03 -0.01
various -0.04 -0.06
vector -0.03 -0.06
vendor -0.03 0.01
verifi -0.05 -0.06
version # 0.01 -0.06
version of -0.06 -0.02
very -0.02 0.17
via 0.01 -0.07
via the 0.01 -0.08
video -0.05 -0.14
view -0.04 0
virtual -0.01 -0.07
visibl -0.03 0.02
vision -0.02 -0.07
visit -0.04 -0.08
visual -0.07 0
volum -0.01 0.07
volunt 0.06 0.09
vote 0.05 0.02
vulner -0.03 0.15
wait for 0.03 0.01
walk -0.05 -0.07
wallet -0.03 0.04
want -0.06 0.05
want to -0.1 -0.13
wants -0.06 -0.06
wants to -0.03 -0.04
warn 0.04 -0.03
was -0.04 -0.09
was a -0.03 0.01
was an -0.01 -0.07
was that -0.01 0.05
was the 0.05 0.02
wasn't 0.02 0.04
wast 0.05 0.06
watch -0.08 -0.1
watch the -0.04 -0.05
water 0.01 -0.13
way -0.01 0.11
way of -0.03 -0.06
way that -0.04 -0.05
way to 0.09 0
way we 0.03 0.06
we 0.02 0
we also 0.02 0.04
we are 0 -0.13
we believ 0.02 0.06
we can -0.05 -0.06
we continu -0.02 0.08
we could -0.03 0
we couldn't -0.05 -0.03
we decid 0.05 -0.02
we did 0.03 0.07
we dive -0.05 -0.05
we do -0.03 -0.07
we don't 0.02 -0.04
we expect 0.04 0.03
we found 0.04 0.06
we had 0 -0.07
we have 0.05 -0.12
we hope -0.06 0.12
we know -0.05 -0.01
we need -0.01 0.04
we recommend 0.06 0.12
we see 0.04 0.03
we should 0.04 0.02
we used 0.01 -0.05
we want 0.01 0.1
we were -0.05 0.02
we will 0.06 -0.24
we work -0.03 -0.11
we would 0.01 -0.06
we'd -0.03 -0.04
we'll -0.08 -0.1
we'll be -0.03 -0.03
we're 0.04 -0.05
we've 0.12 0.1
we've been 0.04 0.03
web 0.01 -0.06
web app -0.07 0.03
web browser -0.02 -0.07
web page 0.03 0.02
websit 0.03 -0.04
websit and -0.01 -0.06
week -0.06 -0.09
weight 0.04 -0.05
welcom -0.03 -0.05
welcom to -0.06 -0.07
well 0.01 0.05
well as -0.01 -0.08
went -0.01 0.11
were 0 -0.07
what -0.05 -0.02
what i -0.02 0.04
what it 0.02 0.09
what the 0.02 -0.04
what you 0.09 0.06
what's 0.03 0.13
when -0.09 0.01
when an 0.04 0.01
when i 0.02 0.07
when it -0.02 -0.09
when the -0.05 -0.01
when we -0.04 0.02
when you 0.06 0.06
where -0.04 0.1
where the 0.04 0.11
where they 0.05 0.07
where we -0.07 -0.02
whether -0.1 -0.09
which 0 0.04
which allow 0.03 0.07
which are 0.03 0.01
which i -0.03 -0.03
which is 0.05 0.09
which mean -0.04 -0.01
which was -0.03 -0.05
which we -0.03 -0.06
while -0.01 0.04
while the 0.01 -0.05
white 0.02 0.05
who -0.02 -0.03
who are 0.03 0.03
who has -0.02 -0.04
who is 0.03 0.03
who will 0.06 0.04
whole 0.01 0.03
whose 0.03 0.04
why 0.06 -0.09
why i 0.01 0.09
wide -0.04 -0.02
wider 0.01 0.07
widespread 0.03 0.09
width -0.01 -0.06
width of -0.03 -0.04
wild 0 0.1
will 0.12 0.18
will be 0.02 -0.01
will get 0.05 0.06
will go 0.04 0.02
will help 0.04 0.07
will not 0.01 0.11
window -0.01 -0.16
with -0.02 -0.02
with a 0 -0.07
with an -0.07 0.03
with it 0.03 -0.04
with my -0.03 -0.04
with one 0.04 0.04
with our -0.02 -0.1
with some -0.03 0
with the 0.06 0.04
with this 0.05 -0.01
with your 0.06 0.03
within 0.04 0.01
within the 0 0.07
without 0.05 0.12
without the -0.05 0
woman 0.06 0.04
women 0.08 0.06
won't 0.01 0.05
won't be 0.04 0
wonder -0.05 -0.01
word -0.04 -0.02
work -0.05 0.05
work and 0 0.07
work for 0.02 0.03
work in 0 0.03
work of 0.02 0.11
work on -0.01 -0.19
work out -0.01 -0.07
work together 0.01 -0.05
work well 0 0.1
work with -0.09 -0.1
workflow -0.04 0.19
workforc -0.03 -0.04
workshop 0.07 -0.05
world 0.03 0.2
worldwid 0.05 0.08
worri 0 0.11
wors -0.01 0.05
worth 0.02 0.05
would 0 0.04
would be 0.05 0.06
would have -0.04 0.07
would like -0.03 -0.09
would not 0.04 0.02
wrap -0.02 -0.06
write -0.02 0
written 0.01 -0.09
wrong 0.02 0.11
wrote -0.08 -0.04
y 0.01 -0.06
year 0 -0.04
year in 0.07 0.08
yes -0.03 -0.03
yet -0.04 -0.07
york -0.04 -0.04
you 0.09 -0.12
you add 0.06 0.06
you are 0.02 0.11
you can 0.03 -0.06
you can't -0.03 0.03
you could -0.03 -0.1
you do -0.02 -0.07
you don't 0 0.09
you get 0 -0.08
you may 0.02 0.04
you might -0.01 -0.05
you must 0.04 -0.03
you need 0.01 -0.15
you should 0.02 -0.05
you to -0.01 0.06
you want -0.05 -0.09
you will 0.04 -0.01
you would -0.03 -0.03
you'd -0.05 -0.11
you'll -0.05 0.09
you're -0.04 0.01
you're interest -0.03 -0.07
you're using 0 0.09
you've -0.08 -0.06
young -0.06 -0.05
your -0.03 -0.01
your app 0.01 0.06
your audienc 0.01 0.1
your code 0.03 0.1
your data 0 0.1
your own 0.02 0.01
your page 0.05 0.05
your team -0.04 0.01
yourself 0.05 0.15
youtub -0.04 -0.05
zero 0.02 0.1
zone 0.07 -0.02
zoom 0.04 0.05
`;
